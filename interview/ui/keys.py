"""Keys to actions. Single keys are the table of actions.py; chords act while something is typed.

Terminals and tmux keep many chords for themselves, so every chord also has a letter behind ^X.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys

from interview.core.question import Kind
from interview.ui.actions import press
from interview.ui.editor import backspace, indent, newline
from interview.ui.mode import Mode
from interview.ui.model import Screen

if TYPE_CHECKING:
    from interview.ui.app import FullScreen

NAMES = {"c-m": "⏎", "c-j": "⏎", " ": "space", "up": "up", "down": "down", "escape": "esc"}


def key_bindings(view: "FullScreen") -> KeyBindings:
    """All bindings of the application."""
    bindings = KeyBindings()
    _add_single_keys(bindings, view)
    _add_chords(bindings, view)
    _add_python_comforts(bindings, view)
    return bindings


def _add_single_keys(bindings: KeyBindings, view: "FullScreen") -> None:
    screen = view.screen

    @bindings.add(Keys.Any, filter=Condition(lambda: not screen.typing), eager=True)
    @bindings.add("enter", filter=Condition(lambda: not screen.typing), eager=True)
    @bindings.add("up", filter=Condition(lambda: not screen.typing), eager=True)
    @bindings.add("down", filter=Condition(lambda: not screen.typing), eager=True)
    @bindings.add("escape", filter=Condition(lambda: not screen.typing), eager=True)
    def _(event: KeyPressEvent) -> None:
        pressed = event.key_sequence[0]
        name = pressed.key.value if isinstance(pressed.key, Keys) else pressed.key
        _press(view, NAMES.get(name, name), pressed.data)

    @bindings.add("enter", filter=Condition(lambda: screen.mode in (Mode.NOTE, Mode.CALL)), eager=True)
    def _(_event: KeyPressEvent) -> None:
        view.end_note(keep=True)

    @bindings.add("escape", filter=Condition(lambda: screen.mode in (Mode.NOTE, Mode.CALL)), eager=True)
    def _(_event: KeyPressEvent) -> None:
        view.end_note(keep=False)

    @bindings.add("enter", filter=Condition(lambda: screen.mode is Mode.LINE), eager=True)
    def _(_event: KeyPressEvent) -> None:
        view.submit_text()

    @bindings.add(
        "v",
        filter=Condition(lambda: screen.mode is Mode.TEXT and screen.kind is Kind.EXPLAIN and not view.buffer.text),
        eager=True,
    )
    def _(_event: KeyPressEvent) -> None:
        screen.aloud = True


def _act(screen: Screen, run: Callable[[], None]) -> None:
    screen.hush()
    screen.guard(run)


def _press(view: "FullScreen", key: str, data: str) -> None:
    """One key while nothing is typed."""
    screen = view.screen
    screen.hush()
    if screen.mode is Mode.LEAVING:
        screen.leaving = False
        if key == "q":
            screen.leaving = True
            view.leave()
            return
    elif screen.mode is Mode.PAUSED:
        screen.guard(view.sitting.resume)
    elif not press(screen, key):
        if screen.mode is Mode.MENU:
            screen.menu = False
        elif screen.mode is Mode.ALOUD and (data.isprintable() or key == "esc"):
            _write_instead(view, data)


def _write_instead(view: "FullScreen", data: str) -> None:
    """Typing after `v` means that a text began with v."""
    view.screen.aloud = False
    if data.isprintable():
        view.buffer.insert_text(("" if view.buffer.text else "v") + data)


def _add_chords(bindings: KeyBindings, view: "FullScreen") -> None:
    screen = view.screen
    open_question = Condition(lambda: screen.asking and screen.mode in (Mode.TEXT, Mode.LINE, Mode.LETTERS, Mode.ALOUD))

    def bind(names: tuple[str, ...], run: Callable[[], None], condition: Condition) -> None:
        for name in names:
            bindings.add(name, filter=condition, eager=True)(lambda _event: _act(screen, run))

    def toggle_menu() -> None:
        screen.menu = not screen.menu

    always = Condition(lambda: True)
    bind(("c-c",), view.leave, always)
    bind(("c-x",), toggle_menu, Condition(lambda: screen.mode not in (Mode.PAUSED, Mode.SMALL)))
    bind(("c-s", "f5"), view.submit_text, Condition(lambda: screen.mode in (Mode.TEXT, Mode.LINE)))
    bind(("c-g", "f2"), screen.hint, open_question)
    bind(("c-t", "f3"), screen.pause, open_question)
    bind(("c-o", "f4"), view.edit, Condition(lambda: screen.mode is Mode.TEXT))
    bind(("f8",), screen.skip, open_question)
    bind(("c-z",), view.suspend, always)
    bind(("pagedown",), lambda: view.windows.scrolling.page(1), always)
    bind(("pageup",), lambda: view.windows.scrolling.page(-1), always)


def _add_python_comforts(bindings: KeyBindings, view: "FullScreen") -> None:
    screen = view.screen
    on_code = Condition(lambda: screen.mode is Mode.TEXT and screen.kind is Kind.CODE)
    coding = on_code & Condition(lambda: view.windows.editing)

    @bindings.add("enter", filter=on_code & Condition(lambda: screen.passed), eager=True)
    def _(_event: KeyPressEvent) -> None:
        view.run_code(True)

    @bindings.add("enter", filter=coding & Condition(lambda: not screen.passed))
    def _(_event: KeyPressEvent) -> None:
        newline(view.buffer)

    @bindings.add("tab", filter=coding)
    def _(_event: KeyPressEvent) -> None:
        indent(view.buffer)

    @bindings.add("backspace", filter=coding)
    def _(_event: KeyPressEvent) -> None:
        backspace(view.buffer)

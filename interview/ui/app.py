"""The full-screen view: one prompt_toolkit application for a whole sitting.

It draws what `panes` says, hands keys to `model`, and owns what needs an event loop: the clock, drafts, grading in a
thread, the user's editor. It decides nothing.
"""

import asyncio
import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from prompt_toolkit.application import Application, get_app, run_in_terminal
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.input import Input
from prompt_toolkit.layout import (
    BufferControl,
    ConditionalContainer,
    Dimension,
    DynamicContainer,
    FormattedTextControl,
    HSplit,
    Layout,
    VSplit,
    Window,
)
from prompt_toolkit.layout.margins import NumberedMargin
from prompt_toolkit.layout.processors import HighlightMatchingBracketProcessor, HighlightSelectionProcessor
from prompt_toolkit.lexers import DynamicLexer, PygmentsLexer
from prompt_toolkit.output import ColorDepth, Output
from pygments.lexers.python import PythonLexer

from interview.core.question import Kind
from interview.errors import ExitCode, InterviewError
from interview.practice.sitting import Sitting
from interview.practice.workfile import WorkFile, editor_command, run_editor
from interview.ui import panes
from interview.ui.editor import open_beside, signature, wrap_prose
from interview.ui.keys import key_bindings
from interview.ui.markdown import Line
from interview.ui.model import MIN_COLUMNS, MIN_ROWS, MIN_ROWS_BESIDE, Hands, Mode, Screen
from interview.ui.style import STYLE

DRAFT_EVERY = 1.0
WATCH_EVERY = 0.1


def run_full_screen(sitting: Sitting, *, color: str = "auto") -> bool:
    """Practise until the end (True) or until the candidate leaves (False). Raises SystemExit(143) on SIGTERM."""
    return FullScreen(sitting, color=color).run()


class FullScreen:
    """One window on one sitting. `input` and `output` are replaced in tests."""

    def __init__(
        self,
        sitting: Sitting,
        *,
        color: str = "auto",
        input: Input | None = None,
        output: Output | None = None,  # prompt_toolkit's own word
    ) -> None:
        self.sitting = sitting
        hands = Hands(self.text, self.reset, self.run_code, self.edit, self.leave, self.load)
        self.screen = Screen(sitting, hands)
        self.buffer = Buffer(multiline=True, name="answer")
        self.line = Buffer(multiline=False, name="line")
        self.buffer.on_text_insert += self._wrap
        self._saved, self._saved_at, self._watched = "", 0.0, None
        self._watch: tuple[Path, tuple[int, int, int]] | None = None
        self._terminated = False
        self.app: Application[bool] = Application(
            layout=self._layout(),
            key_bindings=key_bindings(self),
            style=STYLE,
            full_screen=True,
            mouse_support=False,
            include_default_pygments_style=False,
            editing_mode=EditingMode.VI if sitting.tools.config.keys == "vi" else EditingMode.EMACS,
            color_depth=ColorDepth.DEPTH_1_BIT if color == "never" or os.environ.get("NO_COLOR") else None,
            input=input,
            output=output,
        )
        # A lone Esc must not wait for half a second for the rest of a sequence.
        self.app.ttimeoutlen, self.app.timeoutlen = 0.05, 0.3

    def run(self) -> bool:
        """Run the event loop until the sitting ends or is left."""
        return asyncio.run(self._main())

    # What the model needs done

    def text(self) -> str:
        """What is typed."""
        return self.line.text if self.screen.kind in (Kind.NUMERIC, Kind.SHORT) else self.buffer.text

    def load(self) -> None:
        """Fill the editors for the question now on the screen, or end."""
        self._watch = None
        if self.sitting.state.finished:
            self.app.exit(result=True)
            return
        if not self.screen.asking:
            self._scroll_to_answer()
            self.app.layout.focus(self.question_window)
            return
        self._fill(self.sitting.draft)
        if self.screen.kind is Kind.CODE:
            work = WorkFile.of(self.sitting)
            self._fill((work.read() or work.starter()).rstrip())
            self._in_thread(self.sitting.warm)
        self.focus()

    def _scroll_to_answer(self) -> None:
        """Where question and feedback do not fit together, the result is what must be seen."""
        width = panes.question_width(self.screen, self._columns())
        rows = self._rows() - 3
        overflow = len(self._lines()) - rows
        self.screen.scroll = max(0, min(panes.answer_start(self.screen, width) - 1, overflow))

    def focus(self) -> None:
        """Give the keys to the editor that is shown."""
        target = {Mode.TEXT: self.editor_window, Mode.LINE: self.line_window}.get(
            self.screen.mode, self.question_window
        )
        self.app.layout.focus(target)

    def reset(self) -> None:
        """Begin the code or text again; undo in the editor brings the old text back."""
        starter = WorkFile.of(self.sitting).starter() if self.screen.kind is Kind.CODE else ""
        self.buffer.save_to_undo_stack()
        self.buffer.set_document(Document(starter, len(starter)))

    def run_code(self, final: bool) -> None:
        """Grade in a thread; the screen stays alive, also while an answer loops for ever."""
        if self.screen.grading:
            self.screen.say("still running")
            return
        self.app.create_background_task(self._run_code(final))

    def edit(self) -> None:
        """Open the user's editor beside the clock where that is possible, else in place of the screen."""
        try:
            command = editor_command(self.sitting.tools)
        except InterviewError as error:
            self.screen.say(str(error))
            return
        path = self._file()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.buffer.text, encoding="utf-8")
        self._watch = (path, signature(path))
        if open_beside(command, path, self._columns()):
            self.screen.beside = True
            self.screen.say("editor opened beside; each save is taken over")
        else:
            self.app.create_background_task(self._edit_in_place(path))

    def leave(self) -> None:
        """Ask once, then go."""
        if not self.screen.leaving:
            self.screen.leaving = True
            return
        self._save_draft(force=True)
        self.sitting.leave()
        self.app.exit(result=False)

    def submit_text(self) -> None:
        """Hand in a text, or grade the code."""
        if self.screen.kind is Kind.CODE:
            self.run_code(False)
        else:
            self.screen.guard(self.screen.submit)
        self.focus()

    def suspend(self) -> None:
        """To the shell and back; the clock is stopped meanwhile."""

        def stop() -> None:
            self.sitting.stop_clock()
            os.kill(os.getpid(), signal.SIGTSTP)
            self.sitting.run_clock()

        run_in_terminal(stop)

    # Layout

    def _layout(self) -> Layout:
        self.question_window = Window(
            FormattedTextControl(self._question, focusable=True, show_cursor=False),
            height=self._question_height,
            always_hide_cursor=True,
        )
        self.editor_window = Window(
            BufferControl(
                self.buffer,
                lexer=DynamicLexer(lambda: PygmentsLexer(PythonLexer) if self._is_code() else None),
                input_processors=[HighlightMatchingBracketProcessor(), HighlightSelectionProcessor()],
            ),
            left_margins=[NumberedMargin()],
            wrap_lines=Condition(lambda: not self._is_code()),
            height=Dimension(min=4, weight=1),
        )
        self.line_window = Window(BufferControl(self.line), height=1)
        root = HSplit(
            [
                Window(FormattedTextControl(self._header), height=1),
                DynamicContainer(self._body),
                Window(FormattedTextControl(lambda: panes.bottom(self.screen, self._columns())), height=1),
            ]
        )
        self._narrow, self._wide = self._narrow_body(), self._wide_body()
        self._compact = HSplit([self._results(), Window()])
        return Layout(root, focused_element=self.question_window)

    def _narrow_body(self) -> HSplit:
        writing = Condition(self._writes)
        return HSplit(
            [
                self.question_window,
                ConditionalContainer(self._rule(), writing | Condition(self._overflows)),
                ConditionalContainer(self.editor_window, writing),
                ConditionalContainer(self._results(), writing & Condition(self._is_code)),
                ConditionalContainer(self._line_row(), Condition(lambda: self.screen.mode is Mode.LINE)),
            ]
        )

    def _wide_body(self) -> VSplit:
        left = Window(
            FormattedTextControl(self._question),
            width=lambda: Dimension.exact(panes.question_width(self.screen, self._columns()) + 2),
            always_hide_cursor=True,
        )
        code = Condition(self._is_code)
        right = HSplit([self.editor_window, ConditionalContainer(self._results(), code)])
        return VSplit([left, Window(width=1, char="│", style="class:rule"), right])

    def _body(self) -> HSplit | VSplit:
        if self.screen.beside and self._rows() < MIN_ROWS:
            return self._compact
        wide = self._writes() and panes.is_wide(self.screen, self._columns())
        return self._wide if wide else self._narrow

    def _rule(self) -> Window:
        return Window(FormattedTextControl(self._scroll_rule), height=1)

    def _results(self) -> HSplit:
        def width() -> int:
            wide = panes.is_wide(self.screen, self._columns())
            return self._columns() - (panes.question_width(self.screen, self._columns()) + 3 if wide else 0)

        def lines() -> StyleAndTextTuples:
            return _joined(panes.results(self.screen, width()))

        def height() -> Dimension:
            most = self._rows() // 3 if self._rows() >= MIN_ROWS else self._rows() - 3
            return Dimension.exact(min(len(panes.results(self.screen, width())), max(3, most)))

        rule = Window(FormattedTextControl(lambda: panes.results_rule(self.screen, width())), height=1)
        return HSplit([rule, Window(FormattedTextControl(lines), height=height)])

    def _line_row(self) -> HSplit:
        label = Window(FormattedTextControl([("class:prompt", " answer: ")]), width=9, height=1)
        return HSplit([VSplit([label, self.line_window]), Window(height=Dimension(weight=1))])

    # Contents: all total, prompt_toolkit calls them while the layout is built and after the last question

    def _columns(self) -> int:
        return get_app().output.get_size().columns

    def _rows(self) -> int:
        return get_app().output.get_size().rows

    def _is_code(self) -> bool:
        return not self.sitting.state.finished and self.screen.kind is Kind.CODE

    def _writes(self) -> bool:
        state = self.sitting.state
        return (
            not state.finished
            and not state.paused
            and not self.screen.small
            and self.screen.asking
            and not self.screen.aloud
            and self.screen.kind in (Kind.EXPLAIN, Kind.CODE)
        )

    def _header(self) -> StyleAndTextTuples:
        return panes.header(self.screen, self._columns())

    def _lines(self) -> list[Line]:
        return panes.question(self.screen, panes.question_width(self.screen, self._columns()))

    def _question(self) -> StyleAndTextTuples:
        # A window without focus scrolls back to its cursor, so the lines are cut here instead.
        lines = self._lines()
        return _joined(lines[min(self.screen.scroll, max(0, len(lines) - 1)) :])

    def _question_height(self) -> Dimension:
        count = max(1, len(self._lines()))
        if self._writes():
            most = max(4, self._rows() * 45 // 100)
            return Dimension(min=1, max=min(count, most), preferred=min(count, most))
        if not self.sitting.state.finished and self.screen.mode is Mode.LINE:
            return Dimension(min=1, max=count + 1, preferred=count + 1)
        return Dimension(min=1, weight=1)

    def visible_rows(self) -> int:
        """Rows the question has now."""
        info = self.question_window.render_info
        return info.window_height if info else self._rows() - 2

    def scroll(self, step: int) -> None:
        """Scroll the question by some lines."""
        most = max(0, len(self._lines()) - self.visible_rows())
        self.screen.scroll = min(max(0, self.screen.scroll + step), most)

    def _overflows(self) -> bool:
        return self.screen.mode is not Mode.LINE and len(self._lines()) > self._rows() - 2

    def _scroll_rule(self) -> StyleAndTextTuples:
        above = self.screen.scroll
        below = max(0, len(self._lines()) - above - self.visible_rows())
        words = [f"PgUp {above} lines"] * (above > 0) + [f"PgDn {below} lines"] * (below > 0)
        text = f" {' · '.join(words)} " if words else ""
        return [("class:rule", "─" * max(0, self._columns() - len(text) - 2)), ("", text), ("class:rule", "──")]

    # The event loop's side

    async def _main(self) -> bool:
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(sign, self._terminate)
        try:
            result = await self.app.run_async(pre_run=self._begin)
        finally:
            self.sitting.stop_clock()
        if self._terminated:
            raise SystemExit(ExitCode.TERMINATED)
        return result

    def _begin(self) -> None:
        self.screen.fresh()
        self.app.create_background_task(self._tick())
        self.app.create_background_task(self._watch_file())

    def _terminate(self) -> None:
        self._terminated = True
        self.screen.leaving = True
        self.leave()

    async def _tick(self) -> None:
        """Redraw just after the shown second changes; save drafts; notice a window that is too small."""
        while True:
            running = self.sitting.running and not self.sitting.state.finished
            fraction = self.sitting.left % 1 if running else 0.25
            await asyncio.sleep(max(0.05, fraction + 0.01))
            self._check_size()
            self.screen.guard(self._save_draft)
            if not self.sitting.state.finished and self.sitting.time_is_up:
                self.screen.guard(self.screen.finish_time)
            self.app.invalidate()

    def _check_size(self) -> None:
        rows = MIN_ROWS_BESIDE if self.screen.beside else MIN_ROWS
        small = self._columns() < MIN_COLUMNS or self._rows() < rows
        if small and not self.screen.small:
            self.sitting.stop_clock()
        if self.screen.small and not small and not self.sitting.state.paused:
            self.sitting.run_clock()
        self.screen.small = small

    def _save_draft(self, *, force: bool = False) -> None:
        if self.sitting.state.finished or not self.screen.asking:
            return
        text, now = self.text(), self.sitting.tools.clock.monotonic()
        if text == self._saved or (not force and now - self._saved_at < DRAFT_EVERY):
            return
        self.sitting.save_draft(text)
        if self._is_code() and self._watch is None:
            WorkFile.of(self.sitting).write(text)
        self._saved, self._saved_at = text, now

    async def _run_code(self, final: bool) -> None:
        source, index = self.buffer.text, self.sitting.state.index
        self.screen.guard(lambda: WorkFile.of(self.sitting).write(source))
        self.screen.grading = True
        try:
            graded = await asyncio.get_running_loop().run_in_executor(
                None, lambda: self.sitting.grade(source, final=final)
            )
        finally:
            self.screen.grading = False
        if self.sitting.state.index != index or not self.screen.asking:
            return
        self.screen.guard(lambda: self._take(source, graded, final))
        self.app.invalidate()

    def _take(self, source: str, graded: Any, final: bool) -> None:
        if final:
            self.sitting.hand_in(source, graded)
            if self.screen.asking and self.sitting.state.attempt is None and graded.cases == ():
                self.screen.say(graded.message or "the grader failed; try again")
                return
            self.screen.answered_code()
            return
        self.sitting.record_run(source, graded)
        self.screen.graded, self.screen.graded_source = graded, source

    async def _edit_in_place(self, path: Path) -> None:
        def go() -> None:
            run_editor(self.sitting.tools, path)

        await run_in_terminal(go, in_executor=True)
        self._pull()

    async def _watch_file(self) -> None:
        """Ten times a second: by time, size and inode, which sees editors that replace the file."""
        while True:
            await asyncio.sleep(WATCH_EVERY)
            if self._watch and signature(self._watch[0]) != self._watch[1]:
                self._pull()

    def _pull(self) -> None:
        if self._watch is None:
            return
        path, _ = self._watch
        self._watch = (path, signature(path))
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return  # between an editor's delete and its rename
        if text == self.buffer.text or not self.screen.asking:
            return
        self.buffer.set_document(Document(text, min(self.buffer.cursor_position, len(text))))
        if self._is_code():
            self.run_code(False)
        self.app.invalidate()

    def _file(self) -> Path:
        if self._is_code():
            return WorkFile.of(self.sitting).path
        return self.sitting.tools.paths.work / self.sitting.session / f"{self.sitting.item.question}.md"

    def _fill(self, text: str) -> None:
        # A draft of code ends where the starter ends; typing begins there.
        self.buffer.reset(Document(text, len(text)))
        self.line.reset(Document(text if self.screen.kind in (Kind.NUMERIC, Kind.SHORT) else ""))
        self._saved = text

    def _wrap(self, buffer: Buffer) -> None:
        if not self.sitting.state.finished and self.screen.kind is Kind.EXPLAIN:
            wrap_prose(buffer)

    def _in_thread(self, work: Callable[[], object]) -> None:
        self.app.create_background_task(_quietly(work))


async def _quietly(work: Callable[[], object]) -> None:
    await asyncio.get_running_loop().run_in_executor(None, work)


def _joined(lines: Sequence[Line]) -> StyleAndTextTuples:
    fragments: StyleAndTextTuples = []
    for line in lines:
        fragments += [*line, ("", "\n")]
    return fragments[:-1]

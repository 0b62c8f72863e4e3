"""What is saved in the user's own editor is graded, whenever it is saved; what is not saved is not."""

import threading
import time
from collections.abc import Iterator

import pytest

from interview.core.verdict import Graded, Verdict
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.practice.watch import signature
from interview.practice.workfile import WorkFile
from interview.ui.app import FullScreen
from tests.support.inside import Inside

EDIT = "\x0f"
REDRAW = "\x0c"
FIRST, SECOND = "def double(x):\n    return x\n", "def double(x):\n    return x + x\n"
PATIENCE = 20.0


@pytest.fixture
def sitting(tools: Tools) -> Iterator[Sitting]:
    options = DrillOptions(questions=["double"], seed=1)
    opened = start_drill(tools, options, choose_drill(tools, options))
    yield opened
    opened.close()


def graded_sources(sitting: Sitting) -> list[str]:
    return [run.source for run in sitting.state.runs]


def test_a_save_made_while_a_run_is_graded_is_graded_after_it(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path, saved = Inside(sitting), WorkFile.of(sitting).path, threading.Event()

    def save(view: FullScreen, text: str) -> None:
        view._watch = view._watch or (path, signature(path))
        path.write_text(text)
        view._pull()

    def save_again() -> None:
        assert window.view
        save(window.view, SECOND)
        saved.set()

    def grade(source: str, *, final: bool = False) -> Graded:
        if source == FIRST and window.view and window.view.app.loop:
            window.view.app.loop.call_soon_threadsafe(save_again)
            assert saved.wait(PATIENCE)
        return Graded(Verdict.REJECTED, ())

    monkeypatch.setattr(sitting, "grade", grade)
    steps = iter([FIRST])

    def keys(view: FullScreen) -> str | None:
        for text in steps:
            save(view, text)
            return REDRAW
        return None

    window.play(keys)
    assert graded_sources(sitting) == [FIRST, SECOND]


def edited_by(command: str, sitting: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open this editor in place of the screen and come back from it."""
    monkeypatch.setenv("EDITOR", command)
    until = time.monotonic() + PATIENCE
    steps, closed = iter([EDIT]), list[bool]()

    def keys(view: FullScreen) -> str | None:
        assert time.monotonic() < until
        if key := next(steps, None):
            return key
        closed.append(view._watch is None)
        return None if closed[-2:] == [True, True] else REDRAW

    Inside(sitting).play(keys)


def test_an_editor_closed_without_saving_is_no_run(sitting: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    edited_by("true", sitting, monkeypatch)
    assert graded_sources(sitting) == []


def test_what_an_editor_in_place_of_the_screen_saved_is_a_run(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited_by("sh -c 'echo \"# more\" >> $0'", sitting, monkeypatch)
    assert len(graded_sources(sitting)) == 1

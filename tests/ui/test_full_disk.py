"""A disk that cannot be written keeps nobody on the screen, and what is not saved is said."""

from collections.abc import Callable, Iterator

import pytest

from interview.history.journal import Journal, UnwritableError
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.ui.app import FullScreen
from tests.support.inside import Inside

Begin = Callable[..., Sitting]


@pytest.fixture
def begin(tools: Tools) -> Iterator[Begin]:
    """A drill whose drafts cannot be written: a file stands where their folder would be."""
    begun: list[Sitting] = []

    def start(*questions: str) -> Sitting:
        options = DrillOptions(questions=questions, seed=1)
        begun.append(start_drill(tools, options, choose_drill(tools, options)))
        tools.paths.drafts.parent.mkdir(parents=True, exist_ok=True)
        tools.paths.drafts.write_text("")
        return begun[-1]

    yield start
    for sitting in begun:
        sitting.close()


def test_one_can_leave_and_is_told_what_was_not_saved(begin: Begin, capsys: pytest.CaptureFixture[str]) -> None:
    keys = iter(["half a thought", "\x03", "\x03"])
    assert Inside(begin("explain-recall")).play(lambda _view: next(keys, None))
    assert capsys.readouterr().err.startswith("interview: not saved: cannot write ")


def test_one_can_leave_when_the_journal_refuses_too(
    begin: Begin, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting = begin("explain-recall")
    sitting.open()

    def refuse(journal: Journal, _event: object) -> None:
        raise UnwritableError(sitting.tools.paths.sessions, OSError(28, "No space left on device"))

    monkeypatch.setattr(Journal, "append", refuse)
    keys = iter(["half a thought", "\x03", "\x03"])
    assert Inside(sitting).play(lambda _view: next(keys, None))
    assert capsys.readouterr().err.count("not saved") == 2


def test_a_signal_ends_it(begin: Begin) -> None:
    def keys(view: FullScreen) -> str:
        if view.buffer.text:
            view._terminate()
        return "half a thought"

    with pytest.raises(SystemExit):
        Inside(begin("explain-recall")).play(keys)


def test_one_can_skip_and_undo(begin: Begin) -> None:
    sitting = begin("explain-recall", "bayes", "shape")
    shown = Inside(sitting).screens(["half a thought", "\x18", "s", "0.1", "\x18", "u"])
    assert "A positive test" in shown[3]
    assert "cannot write" in shown[3]
    assert "half a thought" in shown[-1]

"""When the time of a round of a mock is up, what is there counts: in both views, code too."""

from collections.abc import Iterator, Sequence

import pytest

from interview.bank.blueprints import load_blueprints
from interview.core.blueprint import Blueprint, RoundPlan
from interview.core.events import Answered, Noted
from interview.core.question import Kind
from interview.core.verdict import Graded, Verdict
from interview.history.journal import read_journal
from interview.practice.sitting import Sitting
from interview.practice.start import start_mock
from interview.practice.tools import Tools
from interview.practice.workfile import WorkFile
from interview.ui.app import FullScreen
from interview.ui.plain import PlainView
from tests.support.clock import FakeClock
from tests.support.inside import Inside

RIGHT = "def double(x):\n    return x + x\n"
HAND_IN = "\x18d"


@pytest.fixture
def at_the_code(tools: Tools) -> Iterator[Sitting]:
    """The mock `loop` of the small bank at its exercise, the last place of its last round."""
    sitting = start_mock(tools, load_blueprints(tools.bank.folders)["loop"], seed=3)
    sitting.open()
    sitting.end_round()
    sitting.open()
    sitting.answer("dtype?")
    assert sitting.item.kind == Kind.CODE
    yield sitting
    sitting.close()


def answers(tools: Tools, sitting: Sitting) -> list[Answered]:
    events = read_journal(tools.paths.sessions / f"{sitting.session}.jsonl").events
    return [event for event in events if isinstance(event, Answered)]


def run_out(view: FullScreen, clock: FakeClock) -> None:
    """The time of the round ends, and the clock's next tick notices."""
    clock.pass_time(621)
    assert view.sitting.time_is_up
    view.screen.finish_time()


def played(sitting: Sitting, clock: FakeClock, source: str) -> None:
    """The full screen with this code in its editor when the time is up."""
    steps = iter(["type", "run out", "look"])

    def keys(view: FullScreen) -> str | None:
        match next(steps, None):
            case "type":
                view.buffer.text = source
                return "\x0c"
            case "run out":
                run_out(view, clock)
                return "\x0c"
            case _:
                return None

    Inside(sitting).play(keys)


def test_code_in_the_editor_is_handed_in(tools: Tools, clock: FakeClock, at_the_code: Sitting) -> None:
    played(at_the_code, clock, RIGHT)
    code = answers(tools, at_the_code)[-1]
    assert (code.response, code.verdict, code.passed, code.score) == (RIGHT, Verdict.ACCEPTED, 3, 1.0)
    assert at_the_code.state.skipped[-1] != code.index


@pytest.mark.parametrize("source", ["", "   \n"])
def test_nothing_in_the_editor_stays_open(tools: Tools, clock: FakeClock, at_the_code: Sitting, source: str) -> None:
    played(at_the_code, clock, source)
    assert [answer.response for answer in answers(tools, at_the_code)] == ["dtype?"]
    assert len(at_the_code.state.started.items) - 1 in at_the_code.state.skipped


def test_the_code_one_began_with_is_no_answer(tools: Tools, clock: FakeClock, at_the_code: Sitting) -> None:
    played(at_the_code, clock, WorkFile.of(at_the_code).starter())
    assert len(answers(tools, at_the_code)) == 1


def test_a_grader_that_fails_does_not_hold_up_the_round(
    clock: FakeClock, at_the_code: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = Graded(Verdict.GRADER_ERROR, (), "the sandbox could not start")
    monkeypatch.setattr(at_the_code, "grade", lambda source, final=False: failed)
    played(at_the_code, clock, RIGHT)
    assert not at_the_code.in_grace


def test_code_that_is_refused_is_handed_in_and_the_screen_goes_on(tools: Tools) -> None:
    rounds = (RoundPlan("coding", 600, 1, (Kind.CODE,)), RoundPlan("talk", 60, 1, (Kind.CHOICE,)))
    sitting = start_mock(tools, Blueprint("two", "Two", rounds), seed=3)
    keys = ["    return (", *HAND_IN]
    window, left, shown = Inside(sitting), iter(keys), list[str]()

    def press(_view: FullScreen) -> str | None:
        shown.append(window.sink.shown)
        return next(left, None)

    window.play(press)
    sitting.close()
    assert answers(tools, sitting)[0].verdict == Verdict.REJECTED
    assert "return (" in shown[1]
    assert "A layer uses inverted dropout" in shown[-1]


def at_the_end_of(sitting: Sitting, clock: FakeClock, keys: list[str], then: Sequence[str] = ()) -> None:
    """The full screen when the time is up after these keys, and what is pressed then."""
    left = iter([*keys, "", *then])

    def press(view: FullScreen) -> str | None:
        if (key := next(left, None)) is None:
            return None
        if not key:
            run_out(view, clock)
        return key or "\x0c"

    Inside(sitting).play(press)


@pytest.fixture
def at_an_explanation(tools: Tools) -> Iterator[Sitting]:
    """A mock of an explanation in its first round and a choice in the second."""
    rounds = (RoundPlan("talk", 600, 1, (Kind.EXPLAIN,)), RoundPlan("quick", 60, 1, (Kind.CHOICE,)))
    sitting = start_mock(tools, Blueprint("two", "Two", rounds), seed=3)
    yield sitting
    sitting.close()


def test_what_is_being_said_aloud_is_handed_in(tools: Tools, clock: FakeClock, at_an_explanation: Sitting) -> None:
    at_the_end_of(at_an_explanation, clock, ["v"])
    assert [answer.aloud for answer in answers(tools, at_an_explanation)] == [True]
    assert not at_an_explanation.state.skipped


def notes(tools: Tools, sitting: Sitting) -> list[tuple[int, str]]:
    events = read_journal(tools.paths.sessions / f"{sitting.session}.jsonl").events
    return [(event.index, event.text) for event in events if isinstance(event, Noted)]


def test_a_note_half_written_is_kept_with_its_question(
    tools: Tools, clock: FakeClock, at_an_explanation: Sitting
) -> None:
    at_the_end_of(at_an_explanation, clock, ["\x18", "#", "Why is th"], ["#", "Two", "\r"])
    assert at_an_explanation.state.index == 1
    assert notes(tools, at_an_explanation) == [(0, "Why is th"), (1, "Two")]


def test_a_note_half_written_beside_code_is_kept_with_the_code(
    tools: Tools, clock: FakeClock, at_the_code: Sitting
) -> None:
    code = at_the_code.state.index
    at_the_end_of(at_the_code, clock, ["# mine", "\x18", "#", "Half a no"])
    assert notes(tools, at_the_code) == [(code, "Half a no")]
    assert answers(tools, at_the_code)[-1].index == code


def test_a_call_half_written_is_forgotten(tools: Tools, clock: FakeClock, at_the_code: Sitting) -> None:
    at_the_end_of(at_the_code, clock, ["\x18", "t", "double(2"])
    assert notes(tools, at_the_code) == []


def plain(sitting: Sitting, clock: FakeClock, lines: list[str]) -> list[str]:
    """The line view; the time of the round passes while the second line is thought about."""
    said: list[str] = []
    given = iter(lines)

    def ask(_prompt: str) -> str:
        line = next(given, None)
        if line is None:
            raise EOFError
        clock.pass_time(621)
        return line

    PlainView(sitting, ask, said.append).run()
    return said


def test_line_by_line_the_file_is_handed_in(tools: Tools, clock: FakeClock, at_the_code: Sitting) -> None:
    WorkFile.of(at_the_code).write(RIGHT)
    said = plain(at_the_code, clock, ["time"])
    code = answers(tools, at_the_code)[-1]
    assert (code.response, code.verdict) == (RIGHT, Verdict.ACCEPTED)
    assert "The time of this round is up; your file is handed in." in said


def test_line_by_line_a_file_as_it_was_stays_open(tools: Tools, clock: FakeClock, at_the_code: Sitting) -> None:
    said = plain(at_the_code, clock, ["time"])
    assert len(answers(tools, at_the_code)) == 1
    assert "The time of this round is up." in said

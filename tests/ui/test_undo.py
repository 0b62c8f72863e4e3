"""Taking back the last rating or skip: nothing else is lost by it, whatever was done since."""

from collections.abc import Callable, Iterator

import pytest

from interview.core.memory import Rating
from interview.core.state import Phase
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.ui.plain import PlainView
from tests.support.clock import FakeClock
from tests.support.inside import Inside

Begin = Callable[..., Sitting]


@pytest.fixture
def begin(tools: Tools) -> Iterator[Begin]:
    begun: list[Sitting] = []

    def start(*questions: str) -> Sitting:
        options = DrillOptions(questions=questions, seed=1)
        begun.append(start_drill(tools, options, choose_drill(tools, options)))
        return begun[-1]

    yield start
    for sitting in begun:
        sitting.close()


def screens(sitting: Sitting, keys: list[str], columns: int = 80) -> list[str]:
    return Inside(sitting, columns).screens(keys)


def test_u_after_a_right_answer_keeps_that_answer(begin: Begin) -> None:
    sitting = begin("shape", "bayes")
    right = sitting.presented_at(1).answer
    shown = screens(sitting, ["(2, 4)", "\r", "\r", right, "\r", "u", "2"])
    assert "A positive test" in shown[-3]
    assert "Shape of a product" in shown[-2]
    assert "rating taken back; what you did since is kept" in shown[-2]
    assert f"you {right}" in shown[-1]
    assert sitting.state.phase is Phase.RATING
    ratings = [attempt.rated.given if attempt.rated else None for attempt in sitting.state.attempts]
    assert ratings == [Rating.HARD, None]


def test_the_bottom_line_says_what_u_does_where_there_is_something_to_take_back(begin: Begin) -> None:
    shown = screens(begin("shape", "shape"), ["(2, 4)", "\r", "\r", "(2, 4)", "\r"], columns=120)
    assert "u undo last rating" not in shown[2]
    assert "u undo last rating" in shown[-1]


def test_text_in_the_editor_is_there_again_after_undoing(begin: Begin) -> None:
    sitting = begin("shape", "explain-recall")
    shown = screens(sitting, ["(2, 4)", "\r", "\r", "Half a thought", "\x18", "u", "\r"])
    assert "Half a thought" in shown[4]
    assert "Half a thought" not in shown[-2]
    assert "Half a thought" in shown[-1]


def test_text_of_a_skipped_question_is_there_again_after_undoing(begin: Begin) -> None:
    sitting = begin("explain-recall", "double")
    shown = screens(sitting, ["Half a thought", "\x18", "s", "# code", "\x18", "u"])
    assert "Half a thought" in shown[-1]
    assert "skip taken back" in shown[-1]


def test_the_clock_of_the_next_question_goes_on_where_it_was(begin: Begin, clock: FakeClock) -> None:
    sitting = begin("shape", "dropout")
    keys = iter(["(2, 4)", "\r", "\r", "u", "\r"])

    def press(_view: object) -> str | None:
        clock.pass_time(10)
        return next(keys, None)

    Inside(sitting).play(press)
    # Ten seconds before `u`, ten since: not those of rating anew.
    assert sitting.seconds == pytest.approx(20)


def test_a_note_is_kept_when_the_rating_before_it_is_taken_back(begin: Begin, tools: Tools) -> None:
    sitting = begin("shape", "dropout")
    screens(sitting, ["(2, 4)", "\r", "\r", "#", "Why?", "\r", "u"])
    tools.store.update()
    assert tools.store.notes() == {"dropout": ["Why?"]}


def test_line_by_line_undo_shows_the_question_before_and_then_the_answer_given_since(begin: Begin) -> None:
    sitting, said = begin("shape", "bayes"), list[str]()
    lines = iter(["(2, 4)", "", "0.139", "undo", "2", ""])
    PlainView(sitting, lambda _prompt: next(lines), said.append).run()
    text = "\n".join(said)
    assert text.count("You: (2, 4)") == 2
    assert text.count("You: 0.139") == 2
    assert sitting.state.finished

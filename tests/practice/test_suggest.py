"""Suggested key points: for what was typed, part by part, moved by corrections; the ticks are the record."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from interview.bank.blueprints import load_blueprints
from interview.core.events import Event, Judged
from interview.core.keypoints import Found
from interview.core.memory import Rating
from interview.core.state import Phase
from interview.history.journal import read_journal
from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.lookback import compare_ticks
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill, start_mock
from interview.practice.tools import Tools
from tests.support.clock import FakeClock
from tests.support.past import Past, write_past

Explain = Callable[..., Sitting]
FULL = "Calling everything positive gives recall 1, and precision falls to the base rate."
# It seems to cover the first point and says nothing of the second.
HALF = "If we go on calling everything positive, recall is 1."


@pytest.fixture
def explain(tools: Tools) -> Iterator[Explain]:
    """Answers the explain question of the small bank."""
    sittings: list[Sitting] = []

    def begin(text: str, *, aloud: bool = False) -> Sitting:
        chosen = DrillOptions(questions=("explain-recall",), seed=7)
        sitting = start_drill(tools, chosen, choose_drill(tools, chosen))
        sittings.append(sitting)
        sitting.open()
        sitting.answer(text, aloud=aloud)
        return sitting

    yield begin
    for sitting in sittings:
        sitting.close()


def found(sitting: Sitting) -> list[Found]:
    return [one.found for one in sitting.suggestions]


def judged(tools: Tools, sitting: Sitting) -> Judged:
    events: list[Event] = read_journal(tools.paths.sessions / f"{sitting.session}.jsonl").events
    return next(event for event in events if isinstance(event, Judged))


def again(explain: Explain, tools: Tools, times: int) -> None:
    """Answer half of it, tick all of it, so many times."""
    for _ in range(times):
        sitting = explain(HALF)
        sitting.judge(["all", "precision"])
        sitting.rate(Rating.GOOD)
        sitting.close()
        tools.store.update()


def test_each_key_point_of_a_typed_explanation_gets_a_suggestion(explain: Explain) -> None:
    assert found(explain(FULL)) == [Found.COVERED, Found.COVERED]


def test_what_was_not_said_is_not_suggested(explain: Explain) -> None:
    assert found(explain(HALF)) == [Found.COVERED, Found.MISSING]


def test_what_was_said_aloud_gets_none(explain: Explain) -> None:
    assert explain("", aloud=True).suggestions == ()


def test_suggestion_and_tick_are_in_the_journal_and_the_tick_decides(explain: Explain, tools: Tools) -> None:
    sitting = explain(FULL)
    sitting.judge(["precision"])
    event = judged(tools, sitting)
    assert event.points == ("precision",)
    assert event.score == pytest.approx(1 / 3)
    assert event.suggested.keys() == {"all", "precision"}
    assert min(event.suggested.values()) >= 0.7
    assert event.scorer


def test_ticks_without_a_suggestion_leave_none_in_the_journal(explain: Explain, tools: Tools) -> None:
    sitting = explain("", aloud=True)
    sitting.judge(["all"])
    assert (judged(tools, sitting).suggested, judged(tools, sitting).scorer) == ({}, "")


def test_a_point_moves_from_the_second_correction_on(explain: Explain, tools: Tools) -> None:
    before = explain(HALF).suggestions[1]
    again(explain, tools, 1)
    assert explain(HALF).suggestions[1].p == before.p
    again(explain, tools, 1)
    after = explain(HALF).suggestions[1]
    assert after.offset > 0.5
    assert after.p > before.p


def test_a_hundred_ticks_of_four_questions_move_all_suggestions(
    explain: Explain, tools: Tools, workspace: Paths
) -> None:
    before = explain(FULL).suggestions[0]
    for number in range(30):
        names = ("explain-a", "explain-b", "explain-c", "explain-d")
        pasts = [
            Past(question=name, points=("a",) if number % 3 else (), suggested={"a": 0.95, "b": 0.6}) for name in names
        ]
        write_past(workspace.sessions, f"s{number:02}", date(2026, 2, 1), pasts)
    tools.store.update()
    with Tools(workspace, clock=tools.clock) as later:
        assert later.refit.points == 240
        assert later.refit.logit(2.9) < 2.9
        chosen = DrillOptions(questions=("explain-recall",), seed=7)
        sitting = start_drill(later, chosen, choose_drill(later, chosen))
        sitting.open()
        sitting.answer(FULL)
        assert sitting.suggestions[0].p < before.p
        assert sitting.suggestions[0].offset < 0
        sitting.close()
        assert compare_ticks(later).refit == later.refit


def test_what_moved_a_point_is_in_the_journal(explain: Explain, tools: Tools) -> None:
    again(explain, tools, 2)
    sitting = explain(HALF)
    sitting.judge([])
    assert judged(tools, sitting).offsets["precision"] > 0.5


def test_suggestions_are_compared_with_ticks(explain: Explain, tools: Tools) -> None:
    again(explain, tools, 2)
    ticks = compare_ticks(tools)
    assert (ticks.points, ticks.covered.hits, ticks.missing.hits, ticks.missing.n) == (4, 2, 0, 2)


def test_ticks_of_other_topics_and_older_days_are_left_out(explain: Explain, tools: Tools, clock: FakeClock) -> None:
    again(explain, tools, 1)
    assert compare_ticks(tools, topics=("nn",)).points == 0
    assert compare_ticks(tools, topics=("metrics",)).points == 2
    clock.pass_time(days=40)
    assert compare_ticks(tools, 30).points == 0


def test_parts_of_a_mock_get_suggestions_from_their_short_points(tools: Tools) -> None:
    sitting = start_mock(tools, load_blueprints(tools.bank.folders)["loop"], seed=3)
    for text in ("a", "It leaves the inference code unchanged.", "I do not know"):
        sitting.open()
        sitting.answer(text)
    sitting.end_round()
    assert sitting.state.phase is Phase.JUDGING
    assert (sitting.item.part, found(sitting)) == ("follow-up", [Found.COVERED])
    sitting.judge(["p1"])
    assert (sitting.item.part, set(found(sitting))) == ("follow-up 2", {Found.MISSING})
    sitting.close()
    tools.store.update()
    assert [tick.part for tick in tools.store.ticks_of("dropout", 1, "follow-up")] == ["follow-up"]

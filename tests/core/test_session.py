"""The session state machine: events in, state out; undo takes back the last rating or skip and nothing else."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from interview.core.events import (
    Answered,
    Event,
    Extended,
    Finished,
    Hinted,
    Item,
    Judged,
    Left,
    Noted,
    Paused,
    Ran,
    Rated,
    Resumed,
    Round,
    Shown,
    Skipped,
    Started,
    Undone,
)
from interview.core.records import BadEventError, from_record, to_record
from interview.core.session import IllegalEventError, advance, effective, fold, to_take_back
from interview.core.state import Phase, State

KINDS = ("choice", "explain", "code", "numeric")


def item(number: int, kind: str) -> Item:
    return Item(
        question=f"q{number}", revision=1, kind=kind, topic="nn", area="deep learning", title=f"Question {number}",
        par=60, level="intern", seed=number,
    )  # fmt: skip


def started(kinds: Sequence[str] = KINDS, feedback: str = "each") -> Started:
    items = tuple(item(number, kind) for number, kind in enumerate(kinds))
    return Started(
        t="2026-01-05T10:00:00Z", day="2026-01-05", at=0.0, session="s", mode="drill", title="Drill", items=items,
        rounds=(Round(title=""),), feedback=feedback,
    )  # fmt: skip


def shown(index: int, at: float = 0.0) -> Shown:
    return Shown(t="t", day="d", at=at, index=index)


def hinted(index: int, at: float = 1.0) -> Hinted:
    return Hinted(t="t", day="d", at=at, index=index)


def answered(index: int, score: float | None = 1.0, at: float = 5.0) -> Answered:
    return Answered(t="t", day="d", at=at, index=index, response="0", score=score, seconds=5.0)


def judged(index: int, at: float = 6.0) -> Judged:
    return Judged(t="t", day="d", at=at, index=index, points=("a",), score=0.5)


def rated(index: int, at: float = 7.0, given: int = 3) -> Rated:
    return Rated(t="t", day="d", at=at, index=index, suggested=3, given=given)


def test_an_answer_is_rated_before_the_next_question() -> None:
    state = fold([started(), shown(0), answered(0)])
    assert state.phase is Phase.RATING
    assert advance(state, rated(0)).index == 1


def test_an_explanation_is_judged_before_it_is_rated() -> None:
    state = fold([started(["explain"]), shown(0), answered(0, None)])
    assert state.phase is Phase.JUDGING
    state = advance(state, judged(0))
    assert (state.phase, state.attempts[0].score) == (Phase.RATING, 0.5)


def test_the_last_rating_ends_a_drill() -> None:
    assert fold([started(["choice"]), answered(0), rated(0)]).finished


def test_hints_belong_to_the_question_they_were_opened_on() -> None:
    hint = Hinted(t="t", day="d", at=1, index=0)
    state = fold([started(), shown(0), hint, hint])
    assert state.hints == 2
    assert advance(advance(state, answered(0)), rated(0)).hints == 0


def test_a_skipped_question_makes_no_attempt() -> None:
    state = fold([started(), Skipped(t="t", day="d", at=1, index=0)])
    assert (state.index, state.skipped, state.attempts) == (1, (0,), ())


def test_with_feedback_at_the_end_the_next_question_comes_at_once() -> None:
    state = fold([started(["choice", "numeric"], "end"), answered(0)])
    assert (state.index, state.phase) == (1, Phase.ASKING)


def test_with_feedback_at_the_end_explanations_are_judged_last() -> None:
    state = fold([started(["explain", "choice"], "end"), answered(0, None), answered(1)])
    assert (state.index, state.phase) == (0, Phase.JUDGING)
    assert advance(state, judged(0)).finished


def test_when_the_time_is_up_open_explanations_are_still_judged() -> None:
    state = fold([started(["explain", "choice"], "end"), answered(0, None), Finished(t="t", day="d", at=9)])
    assert state.phase is Phase.JUDGING


def test_a_finished_drill_asks_nothing_more() -> None:
    assert fold([started(), Finished(t="t", day="d", at=9)]).finished


def test_an_empty_line_up_is_finished() -> None:
    assert fold([started([])]).finished


@pytest.mark.parametrize("event", [rated(0), judged(0), answered(1), shown(2), started()])
def test_an_event_out_of_turn_is_refused(event: Event) -> None:
    with pytest.raises(IllegalEventError):
        advance(fold([started()]), event)


def test_a_journal_without_a_line_up_is_no_session() -> None:
    with pytest.raises(IllegalEventError):
        fold([shown(0)])


def test_undo_goes_back_to_rating_the_question_before() -> None:
    events = [started(), shown(0), answered(0), rated(0), shown(1), Undone(t="t", day="d", at=8)]
    state = fold(events)
    assert (state.index, state.phase, state.attempts[0].rated) == (0, Phase.RATING, None)


def test_undo_takes_back_a_skip() -> None:
    state = fold([started(), Skipped(t="t", day="d", at=1, index=0), Undone(t="t", day="d", at=2)])
    assert (state.index, state.skipped) == (0, ())


def test_undo_with_nothing_to_take_back_changes_nothing() -> None:
    assert to_take_back([started()]) is None
    assert fold([started(), Undone(t="t", day="d", at=2)]) == fold([started()])


def undone(at: float = 8.0) -> Undone:
    return Undone(t="t", day="d", at=at, kept=True)


def test_an_answer_given_since_is_there_again_once_the_question_before_is_rated_anew() -> None:
    since = [shown(1, 8), hinted(1, 9), answered(1, None, 12), judged(1, 13)]
    back = [started(), shown(0), answered(0), rated(0), *since, undone(20)]
    assert [attempt.index for attempt in fold(back).attempts] == [0]
    state = fold([*back, rated(0, 25, given=2)])
    assert (state.index, state.phase) == (1, Phase.RATING)
    assert [(a.index, a.rated.given if a.rated else None, a.judged is not None) for a in state.attempts] == [
        (0, 2, False),
        (1, None, True),
    ]


def test_the_clock_and_the_hints_of_the_question_since_stand_while_the_one_before_is_rated_anew() -> None:
    state = fold([started(), answered(0), rated(0), shown(1, 8), hinted(1, 9), undone(20), rated(0, 50)])
    assert (state.index, state.hints, 50 - (state.shown_at or 0)) == (1, 1, 20 - 8)


def test_a_skipped_question_is_not_charged_for_the_time_on_the_one_after_it() -> None:
    skip = Skipped(t="t", day="d", at=3, index=0)
    back = [started(), shown(0, 1), skip, shown(1, 4), undone(50)]
    assert 50 - (fold(back).shown_at or 0) == 3 - 1
    again = [*back, replace(skip, at=60)]
    assert 60 - (fold(again).shown_at or 0) == 50 - 4
    assert 70 - (fold([*again, undone(70)]).shown_at or 0) == (60 - 50) + (3 - 1)


def test_undo_after_undo_goes_on_back_and_everything_comes_again() -> None:
    done = [started(), shown(0), answered(0), rated(0), shown(1), answered(1, None), judged(1), rated(1), shown(2)]
    back = fold([*done, undone(), undone()])
    assert (back.index, len(back.attempts)) == (0, 1)
    state = fold([*done, undone(), undone(), rated(0), rated(1)])
    assert (state.index, state.phase, [a.index for a in state.attempts]) == (2, Phase.ASKING, [0, 1])


def test_a_note_survives_undoing() -> None:
    note = Noted(t="t", day="d", at=9, index=1, text="why?")
    events = [started(), answered(0), rated(0), shown(1), note, undone()]
    assert note in effective(events)
    assert note in effective([*events, rated(0)])


def test_a_journal_of_before_answers_were_kept_still_means_what_it_meant() -> None:
    """Its undo dropped what came since, and the question after was asked again."""
    undo = from_record({"v": 1, "event": "undone", "t": "t", "day": "d", "at": 20.0})
    since = [shown(1, 8), hinted(1, 9), answered(1, 0.0, 12)]
    back = [started(), shown(0), answered(0), rated(0), *since, undo, rated(0, 25, given=2)]
    assert (fold(back).index, fold(back).phase, fold(back).hints) == (1, Phase.ASKING, 0)
    state = fold([*back, shown(1, 26), answered(1, 1.0, 30), rated(1, 31)])
    assert [(attempt.index, attempt.score) for attempt in state.attempts] == [(0, 1.0), (1, 1.0)]


def random_session(seed: int) -> list[Event]:
    """Legal events of one sitting, undo included, cut at a random place."""
    rng = random.Random(seed)
    feedback = rng.choice(["each", "end"])
    events: list[Event] = [started(rng.choices(KINDS, k=rng.randint(1, 5)), feedback)]
    at = 0.0
    for _ in range(rng.randint(0, 40)):
        at += rng.random() * 9
        state = fold(events)
        event = random_event(rng, state, at)
        if event is not None:
            events.append(event)
    return events


def random_event(rng: random.Random, state: State, at: float) -> Event | None:
    anywhere: list[Event] = [kind(t="t", day="d", at=at) for kind in (Paused, Resumed, Left)]
    anywhere += [] if state.feedback_at_end else [undone(at)]
    if state.finished or rng.random() < 0.2:
        return rng.choice(anywhere) if not (state.feedback_at_end and state.finished) else None
    index, explains = state.index, state.item.kind == "explain"
    if state.phase is Phase.JUDGING:
        return judged(index, at)
    if state.phase is Phase.RATING:
        return rated(index, at, rng.randint(1, 4))
    run = Ran(t="t", day="d", at=at, index=index, source="x", verdict="wrong_answer", passed=1, total=2)
    choices: list[Event] = [shown(index, at), Hinted(t="t", day="d", at=at, index=index), run]
    choices += [answered(index, None if explains else rng.random(), at)] * 2
    choices += [Skipped(t="t", day="d", at=at, index=index)]
    return rng.choice(choices)


@pytest.mark.parametrize("seed", range(200))
def test_any_legal_sequence_folds_and_reads_back_the_same(seed: int) -> None:
    events = random_session(seed)
    state = fold(events)
    assert fold([from_record(to_record(event)) for event in events]) == state
    assert state.at == max(event.at for event in effective(events))


@pytest.mark.parametrize("seed", range(200))
def test_undoing_a_rating_is_as_if_it_had_not_been_given(seed: int) -> None:
    events = effective(random_session(seed))
    places = [i for i, event in enumerate(events) if isinstance(event, Rated | Skipped)]
    if places:
        until = events[: places[-1] + 1]
        assert fold([*until, undone(until[-1].at)]) == fold(until[:-1])


@pytest.mark.parametrize("seed", range(200))
def test_undoing_and_doing_the_same_again_changes_nothing(seed: int) -> None:
    events = random_session(seed)
    last = [event for event in effective(events) if isinstance(event, Rated | Skipped)]
    if last and not events_of_a_mock(events):
        again = [*events, undone(last[-1].at), last[-1]]
        assert fold(again) == fold(events)


def events_of_a_mock(events: list[Event]) -> bool:
    return isinstance(events[0], Started) and events[0].feedback == "end"


def test_slack_once_taken_stays_taken_whatever_is_granted_today() -> None:
    mock = replace(started(["choice"], "end"), seconds=720, slack=120, time_factor=0.5)
    minute = Extended(t="t", day="d", at=10.0, seconds=60)
    state = fold([mock, shown(0), minute, minute])
    assert (state.extra, state.slack_left) == (120, 0)
    with pytest.raises(IllegalEventError):
        advance(state, replace(minute, seconds=0))


def test_an_event_of_a_newer_version_is_recognised_as_such() -> None:
    with pytest.raises(BadEventError) as caught:
        from_record({"v": 2, "event": "dreamt"})
    assert caught.value.newer


@pytest.mark.parametrize("record", [[], {}, {"v": 1, "event": "shown"}, {"v": "1", "event": "shown"}])
def test_a_record_that_is_no_event_is_refused(record: object) -> None:
    with pytest.raises(BadEventError):
        from_record(record)


def test_suggestions_come_back_from_the_journal_as_they_were_written() -> None:
    event = replace(judged(0), suggested={"a": 0.91, "b": 0}, offsets={"a": -0.5}, scorer="2026-01-01")
    assert from_record(to_record(event)) == event


@pytest.mark.parametrize("suggested", [["a"], {"a": "0.9"}, {"a": None}, {"a": True}, {"a": float("nan")}])
def test_suggestions_that_are_no_numbers_are_refused(suggested: object) -> None:
    with pytest.raises(BadEventError, match="suggested"):
        from_record({**to_record(judged(0)), "suggested": suggested})


def test_fields_this_version_does_not_know_are_ignored() -> None:
    assert from_record({**to_record(shown(3)), "mood": "good"}) == shown(3)


def test_fields_of_items_and_rounds_that_are_not_known_are_ignored_too() -> None:
    record = to_record(started())
    record["items"] = [{**record["items"][0], "mood": "good"}]
    record["rounds"] = [{**record["rounds"][0], "mood": "good"}]
    read = from_record(record)
    assert isinstance(read, Started)
    assert (len(read.items), len(read.rounds)) == (1, 1)

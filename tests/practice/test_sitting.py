"""The use cases both views call: answering, rating, hints, undo, leaving, coming back."""

from collections.abc import Iterator
from typing import Protocol

import pytest

from interview.core.memory import Rating
from interview.core.question import Kind
from interview.core.scoring import UnreadableError
from interview.core.state import Phase
from interview.core.verdict import Verdict
from interview.history.journal import LockedError, read_journal
from interview.practice.advice import days_until_due
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.nothing import NothingToAskError
from interview.practice.sitting import Sitting
from interview.practice.start import find_session, resume, start_drill, unfinished
from interview.practice.tools import Tools
from tests.support.clock import FakeClock


class Drill(Protocol):
    """Starts a drill of exactly these questions and shows the first."""

    def __call__(self, *questions: str, **options: object) -> Sitting: ...


@pytest.fixture
def drill(tools: Tools) -> Iterator[Drill]:
    sittings: list[Sitting] = []

    def begin(*questions: str, **options: object) -> Sitting:
        chosen = DrillOptions(questions=questions, seed=7, **options)  # type: ignore[arg-type]  # passes single options through
        sitting = start_drill(tools, chosen, choose_drill(tools, chosen))
        sittings.append(sitting)
        sitting.open()
        return sitting

    yield begin
    for sitting in sittings:
        sitting.close()


def right_letter(sitting: Sitting) -> str:
    options = sitting.presented.question.options
    return "".join(sitting.presented.letter(i) for i, option in enumerate(options) if option.correct)


def wrong_letter(sitting: Sitting) -> str:
    options = sitting.presented.question.options
    return next(sitting.presented.letter(i) for i, option in enumerate(options) if not option.correct)


def test_a_right_answer_is_rated_and_comes_back_in_days(tools: Tools, drill: Drill, clock: FakeClock) -> None:
    sitting = drill("dropout")
    clock.pass_time(12)
    sitting.answer(right_letter(sitting))
    assert sitting.feedback.mark == "right"
    assert sitting.suggested is Rating.GOOD
    days = days_until_due(tools, sitting.item, Rating.GOOD)
    sitting.rate()
    sitting.close()
    tools.store.update()
    assert sitting.state.finished
    assert tools.store.memories()[("dropout", 1)].due == tools.today().toordinal() + days


def test_the_mistake_behind_the_chosen_option_is_told_first(drill: Drill) -> None:
    sitting = drill("dropout")
    letter = wrong_letter(sitting)
    sitting.answer(letter)
    chosen = sitting.presented.question.options[sitting.presented.option(letter)]
    assert sitting.feedback.notes == (chosen.mistake,)


def test_a_number_names_the_wrong_way_that_leads_to_it(drill: Drill) -> None:
    sitting = drill("bayes")
    sensitivity = dict(sitting.presented.values)["S"]
    sitting.answer(str(sensitivity))
    assert sitting.feedback.notes == ("This is the result of: the sensitivity itself.",)


def test_an_unreadable_answer_costs_nothing(drill: Drill) -> None:
    sitting = drill("bayes")
    with pytest.raises(UnreadableError):
        sitting.answer("about a tenth")
    assert (sitting.state.phase, sitting.state.attempts) == (Phase.ASKING, ())


def test_a_hint_makes_a_right_answer_hard(drill: Drill) -> None:
    sitting = drill("dropout")
    assert sitting.hint() == "What is the expected activation while training?"
    sitting.answer(right_letter(sitting))
    assert sitting.suggested is Rating.HARD


def test_hints_run_out(drill: Drill) -> None:
    sitting = drill("dropout")
    assert [sitting.hint() is None for _ in range(3)] == [False, False, True]


def test_a_slow_answer_is_hard(drill: Drill, clock: FakeClock) -> None:
    sitting = drill("dropout")
    clock.pass_time(95)
    sitting.answer(right_letter(sitting))
    assert sitting.suggested is Rating.HARD


def test_without_a_timer_slowness_does_not_count(drill: Drill, clock: FakeClock) -> None:
    sitting = drill("dropout", timed=False)
    clock.pass_time(500)
    sitting.answer(right_letter(sitting))
    assert sitting.suggested is Rating.GOOD


def test_time_of_a_pause_does_not_count(drill: Drill, clock: FakeClock) -> None:
    sitting = drill("dropout")
    clock.pass_time(10)
    sitting.pause()
    clock.pass_time(1000)
    sitting.resume()
    clock.pass_time(5)
    assert sitting.seconds == pytest.approx(15)


def test_giving_up_shows_the_answer_and_counts_as_wrong(drill: Drill) -> None:
    sitting = drill("dropout")
    sitting.answer("", gave_up=True)
    assert (sitting.feedback.mark, sitting.suggested) == ("wrong", Rating.AGAIN)


def test_an_explanation_is_scored_by_the_ticked_points(drill: Drill) -> None:
    sitting = drill("explain-recall")
    sitting.answer("It may call everything positive.")
    sitting.judge(["all"])
    assert sitting.attempt.score == pytest.approx(2 / 3)
    assert sitting.suggested is Rating.HARD


def test_an_answer_said_aloud_is_judged_without_text(drill: Drill) -> None:
    sitting = drill("explain-recall")
    sitting.answer("", aloud=True)
    assert sitting.state.phase is Phase.JUDGING
    assert sitting.attempt.answered.aloud


def test_code_is_graded_by_running_it(drill: Drill) -> None:
    sitting = drill("double")
    wrong = "def double(x):\n    return x**2\n"
    graded = sitting.grade(wrong)
    sitting.record_run(wrong, graded)
    assert (graded.verdict, graded.passed) == (Verdict.WRONG_ANSWER, 1)
    right = "def double(x):\n    return x + x\n"
    sitting.hand_in(right, sitting.grade(right, final=True))
    assert (sitting.feedback.mark, sitting.attempt.answered.runs) == ("right", 1)


def test_code_that_passes_some_cases_is_no_pass(drill: Drill) -> None:
    sitting = drill("double")
    source = "def double(x):\n    return x if not x.size else 0 * x\n"
    sitting.hand_in(source, sitting.grade(source, final=True))
    assert sitting.suggested is Rating.AGAIN


def test_a_slip_is_not_counted(tools: Tools, drill: Drill) -> None:
    sitting = drill("dropout")
    sitting.answer(wrong_letter(sitting))
    sitting.slip()
    sitting.close()
    tools.store.update()
    assert tools.store.memories() == {}


def test_a_disputed_question_is_asked_only_by_name(tools: Tools, drill: Drill, clock: FakeClock) -> None:
    sitting = drill("dropout")
    sitting.answer(wrong_letter(sitting))
    sitting.dispute()
    sitting.close()
    clock.pass_time(days=3)
    tools.store.update()
    assert "dropout" not in {e.id for e in choose_drill(tools, DrillOptions(count=9))}
    assert [e.id for e in choose_drill(tools, DrillOptions(questions=("dropout",)))] == ["dropout"]


def test_a_rating_can_be_taken_back(tools: Tools, drill: Drill) -> None:
    sitting = drill("dropout", "relu")
    sitting.answer(right_letter(sitting))
    sitting.rate(Rating.EASY)
    assert sitting.undo()
    sitting.rate(Rating.HARD)
    sitting.close()
    tools.store.update()
    assert [row.rating for row in tools.store.attempts()] == [int(Rating.HARD)]


def test_taking_back_a_skip_leaves_each_question_its_own_time(drill: Drill, clock: FakeClock) -> None:
    sitting = drill("shape", "bayes")
    clock.pass_time(5)
    sitting.skip()
    sitting.open()
    clock.pass_time(300)
    sitting.undo()
    clock.pass_time(5)
    sitting.answer("(2, 4)")
    assert sitting.attempt.answered.seconds == pytest.approx(10)
    assert sitting.suggested is Rating.GOOD
    sitting.rate()
    assert sitting.seconds == pytest.approx(300)


def test_a_skipped_question_stays_new(tools: Tools, drill: Drill) -> None:
    sitting = drill("dropout")
    sitting.skip()
    sitting.close()
    tools.store.update()
    assert (sitting.state.finished, tools.store.attempts()) == (True, [])


def test_a_left_session_goes_on_where_it_was(tools: Tools, drill: Drill, clock: FakeClock) -> None:
    sitting = drill("dropout", "bayes")
    clock.pass_time(10)
    sitting.answer(right_letter(sitting))
    sitting.rate()
    sitting.open()
    clock.pass_time(20)
    sitting.save_draft("0.1")
    sitting.leave()
    sitting.close()
    clock.pass_time(5000)
    tools.store.update()
    again, notes = resume(tools, unfinished(tools)[0])
    assert (again.state.index, again.draft, notes) == (1, "0.1", [])
    assert again.seconds == pytest.approx(20)
    again.close()


def test_a_killed_session_loses_only_the_time_since_the_draft(tools: Tools, drill: Drill, clock: FakeClock) -> None:
    sitting = drill("bayes")
    clock.pass_time(30)
    sitting.save_draft("0.15")
    clock.pass_time(1)
    sitting._journal.close()  # as the end of the process does
    tools.store.update()
    again, _ = resume(tools, find_session(tools, None))
    assert again.draft == "0.15"
    assert again.seconds == pytest.approx(30)
    again.close()


def test_texts_of_two_questions_outlive_the_process(tools: Tools, drill: Drill) -> None:
    sitting = drill("explain-recall", "double")
    sitting.skip()
    sitting.open()
    sitting.save_draft("# half an array")
    sitting.undo()
    sitting.save_draft("Half a thought")
    sitting._journal.close()  # as the end of the process does
    tools.store.update()
    again, _ = resume(tools, find_session(tools, None))
    first = again.draft
    again.skip()
    assert (first, again.draft) == ("Half a thought", "# half an array")
    again.close()


def test_a_question_the_bank_lost_is_skipped(tools: Tools, drill: Drill, clock: FakeClock) -> None:
    sitting = drill("bayes", "shape")
    sitting.leave()
    sitting.close()
    (tools.paths.own_bank / "metrics" / "bayes.yaml").unlink()
    with Tools(tools.paths, clock=clock) as later:
        again, notes = resume(later, find_session(later, None))
        again.close()
    assert (again.item.question, notes) == ("shape", ["the bank no longer has bayes; skipped"])


@pytest.mark.parametrize("skipped_before", [False, True])
def test_what_became_of_a_question_the_bank_lost_is_not_taken_back(
    tools: Tools, drill: Drill, clock: FakeClock, *, skipped_before: bool
) -> None:
    sitting = drill("bayes", "shape")
    if skipped_before:
        sitting.skip()
    sitting.leave()
    sitting.close()
    (tools.paths.own_bank / "metrics" / "bayes.yaml").unlink()
    with Tools(tools.paths, clock=clock) as later:
        again, _ = resume(later, find_session(later, None))
        assert not again.can_undo
        assert not again.undo()
        assert again.presented.question.id == "shape"
        again.close()


def test_one_session_is_open_once(tools: Tools, drill: Drill) -> None:
    sitting = drill("bayes")
    tools.store.update()
    with pytest.raises(LockedError):
        resume(tools, find_session(tools, None))
    sitting.close()


def test_every_event_is_in_the_journal_before_the_call_returns(tools: Tools, drill: Drill) -> None:
    sitting = drill("dropout")
    sitting.answer(right_letter(sitting))
    path = tools.paths.sessions / f"{sitting.session}.jsonl"
    assert [event.name for event in read_journal(path).events] == ["started", "shown", "answered"]
    sitting.close()


def test_next_day_asks_what_is_due_first(tools: Tools, drill: Drill, clock: FakeClock) -> None:
    sitting = drill("bayes")
    sitting.answer("0.5")
    sitting.rate()
    sitting.close()
    clock.pass_time(days=1)
    tools.store.update()
    assert choose_drill(tools, DrillOptions(count=1))[0].id == "bayes"


def test_a_question_answered_minutes_ago_rests(tools: Tools, drill: Drill, clock: FakeClock) -> None:
    sitting = drill("bayes")
    sitting.answer("0.5")
    sitting.rate()
    sitting.close()
    tools.store.update()
    clock.pass_time(60)
    assert "bayes" not in {e.id for e in choose_drill(tools, DrillOptions(count=9))}
    clock.pass_time(600)
    assert "bayes" in {e.id for e in choose_drill(tools, DrillOptions(count=9))}


def test_an_empty_choice_says_what_to_do(tools: Tools, drill: Drill) -> None:
    with pytest.raises(NothingToAskError) as caught:
        choose_drill(tools, DrillOptions(failed=True))
    assert caught.value.hint


def test_filters_narrow_the_choice(tools: Tools, drill: Drill) -> None:
    by_kind = choose_drill(tools, DrillOptions(count=9, kinds=[Kind.NUMERIC, Kind.SHORT]))
    assert {e.id for e in by_kind} == {"bayes", "shape"}
    by_area = choose_drill(tools, DrillOptions(count=9, topics=["dl"], kinds=[Kind.CHOICE]))
    assert {e.id for e in by_area} == {"dropout"}

"""A mock interview: rounds on the clock, parts around a question, slack, a debrief that decides nothing alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from interview.bank.blueprints import load_blueprints
from interview.core.blueprint import Blueprint, RoundPlan
from interview.core.question import Kind
from interview.core.scorecard import Dimension, Part
from interview.core.scoring import Mark
from interview.core.state import Phase
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.debrief import debrief
from interview.practice.review import PastSession, read_session
from interview.practice.sitting import NoPauseError, NoSlackError, Sitting
from interview.practice.start import ShortBankError, find_session, resume, start_mock
from interview.practice.tools import Tools
from interview.practice.workfile import WorkFile
from interview.report.documents import review_document
from interview.report.text import item_lines, session_table
from interview.ui.words import clock_words
from tests.support.clock import FakeClock

Mock = Callable[..., Sitting]


@pytest.fixture
def mock(tools: Tools) -> Iterator[Mock]:
    """Starts the mock `loop` of the small bank and shows its first question."""
    sittings: list[Sitting] = []

    def begin(*, pauses: bool = True) -> Sitting:
        plan = load_blueprints(tools.bank.folders)["loop"]
        sitting = start_mock(tools, plan, seed=3, pauses=pauses)
        sittings.append(sitting)
        sitting.open()
        return sitting

    yield begin
    for sitting in sittings:
        sitting.close()


def parts(sitting: Sitting) -> list[tuple[str, str]]:
    return [(item.question, item.part) for item in sitting.state.started.items]


def answer(sitting: Sitting, text: str) -> None:
    sitting.open()
    sitting.answer(text)


def test_parts_are_asked_around_their_question(mock: Mock) -> None:
    sitting = mock()
    assert parts(sitting) == [
        ("dropout", ""),
        ("dropout", "follow-up"),
        ("dropout", "follow-up 2"),
        ("double", "clarify"),
        ("double", ""),
    ]


def test_a_follow_up_shows_what_is_asked_and_what_it_belongs_to(mock: Mock) -> None:
    sitting = mock()
    answer(sitting, "a")
    assert sitting.part is Part.FOLLOW_UP
    assert "Why divide while training" in sitting.presented.prompt
    assert "inverted dropout" in sitting.presented.prompt
    assert [point.text for point in sitting.presented.question.key_points] == ["inference unchanged"]


def test_clarifying_shows_only_how_the_task_begins(mock: Mock) -> None:
    sitting = mock()
    sitting.end_round()
    sitting.open()
    assert sitting.part is Part.CLARIFY
    assert sitting.item.kind == Kind.EXPLAIN
    assert "Before you write code" in sitting.presented.prompt


def test_skipping_a_question_leaves_out_what_belongs_to_it(mock: Mock) -> None:
    sitting = mock()
    sitting.skip()
    assert (sitting.item.question, sitting.part) == ("double", Part.CLARIFY)
    sitting.end_round()
    assert debrief(sitting.state).card.score(Dimension.DEPTH) is None


def test_the_clock_of_a_round_runs_from_its_first_question(mock: Mock, clock: FakeClock) -> None:
    sitting = mock()
    clock.pass_time(100)
    assert sitting.round_left == pytest.approx(80)
    sitting.end_round()
    assert sitting.round_left == 600
    sitting.open()
    clock.pass_time(30)
    assert sitting.round_left == pytest.approx(570)


def test_after_the_time_of_a_round_there_are_20_seconds(mock: Mock, clock: FakeClock) -> None:
    sitting = mock()
    clock.pass_time(185)
    assert sitting.in_grace
    assert not sitting.time_is_up
    clock.pass_time(16)
    assert sitting.time_is_up


def test_slack_is_taken_in_minutes_until_there_is_none(mock: Mock, clock: FakeClock) -> None:
    sitting = mock()
    clock.pass_time(185)
    assert [sitting.extend(), sitting.extend()] == [60, 30]
    assert sitting.round_left == pytest.approx(85)
    with pytest.raises(NoSlackError):
        sitting.extend()
    sitting.end_round()
    assert sitting.round_left == 600


def used_and_left(sitting: Sitting) -> tuple[float | None, float | None]:
    return sitting.round_left, sitting.sitting_left


def test_what_is_left_of_the_interview_is_the_round_the_later_ones_and_the_slack(mock: Mock, clock: FakeClock) -> None:
    sitting = mock()
    assert used_and_left(sitting) == (180, 180 + 600 + 90)
    clock.pass_time(100)
    assert used_and_left(sitting) == pytest.approx((80, 80 + 600 + 90))
    sitting.extend()
    assert used_and_left(sitting) == pytest.approx((140, 140 + 600 + 30))


def test_seconds_of_grace_are_not_taken_from_the_next_round(mock: Mock, clock: FakeClock) -> None:
    sitting = mock()
    clock.pass_time(200)
    assert sitting.sitting_left == 600 + 90
    sitting.end_round()
    sitting.open()
    assert used_and_left(sitting) == (600, 600 + 90)
    clock.pass_time(590)
    assert clock_words(sitting) == "over par 8:50 · 1:40 of interview"


def test_every_clock_of_a_mock_is_stretched_the_slack_too(tools: Tools, clock: FakeClock) -> None:
    plan = load_blueprints(tools.bank.folders)["loop"]
    sitting = start_mock(tools, plan, seed=3, time_factor=2.0)
    sitting.open()
    assert used_and_left(sitting) == (360, 360 + 1200 + 180)
    sitting.close()


def test_a_pause_is_recorded_or_refused(mock: Mock) -> None:
    sitting = mock()
    sitting.pause()
    sitting.resume()
    assert sitting.state.pauses == 1
    with pytest.raises(NoPauseError):
        mock(pauses=False).pause()


def whole(sitting: Sitting) -> None:
    """A middling candidate to the end of the questions."""
    answer(sitting, "a")
    answer(sitting, "It leaves inference unchanged.")
    answer(sitting, "Something.")
    answer(sitting, "dtype?")
    sitting.open()
    source = "def double(x):\n    return x + x\n"
    sitting.hand_in(source, sitting.grade(source, final=True))


def test_after_the_questions_comes_what_only_the_candidate_can_judge(mock: Mock) -> None:
    sitting = mock()
    whole(sitting)
    phases = [sitting.state.phase]
    for _ in range(3):
        sitting.judge([sitting.presented.question.key_points[0].id])
        phases.append(sitting.state.phase)
    assert phases == [Phase.JUDGING, Phase.JUDGING, Phase.JUDGING, Phase.ASSESSING]
    asked = []
    for score in (4, 3):
        asked.append(sitting.dimension)
        sitting.assess(score)
    assert asked == [Dimension.CODE_QUALITY, Dimension.COMMUNICATION]
    assert sitting.state.finished
    card = debrief(sitting.state).card
    assert card.score(Dimension.FRAMING) == 3.0  # one of two assumptions
    assert card.score(Dimension.DEPTH) == 5.0
    assert card.score(Dimension.JUDGEMENT) is None


def finish(sitting: Sitting) -> None:
    while not sitting.state.finished:
        if sitting.state.phase is Phase.JUDGING:
            sitting.judge([])
        else:
            sitting.assess(3)


def test_only_whole_questions_enter_memory(mock: Mock, tools: Tools) -> None:
    sitting = mock()
    whole(sitting)
    finish(sitting)
    sitting.close()
    tools.store.update()
    assert {name for name, _ in tools.store.memories()} == {"dropout", "double"}
    assert [row.question for row in tools.store.attempts()] == ["dropout", "double"]
    row = tools.store.sessions()[0]
    assert row.items == 2
    assert row.score == pytest.approx(debrief(sitting.state).card.overall)
    assert row.word == debrief(sitting.state).card.word


def test_what_cost_most_begins_the_next_drill_until_it_is_answered(mock: Mock, tools: Tools, clock: FakeClock) -> None:
    sitting = mock()
    sitting.end_round()
    sitting.end_round()
    assert sitting.state.finished
    assert set(sitting.state.queued) == {"dropout", "double"}
    sitting.close()
    tools.store.update()
    clock.pass_time(3600)
    assert choose_drill(tools, DrillOptions(count=1))[0].id == sitting.state.queued[0]


def test_a_mock_that_was_left_goes_on_in_the_same_round_with_its_clock(
    mock: Mock, tools: Tools, clock: FakeClock
) -> None:
    sitting = mock()
    clock.pass_time(50)
    answer(sitting, "a")
    sitting.leave()
    sitting.close()
    clock.pass_time(5000)
    tools.store.update()
    again, notes = resume(tools, find_session(tools, sitting.session))
    assert notes == []
    assert again.part is Part.FOLLOW_UP
    assert again.round_left == pytest.approx(130)
    again.close()


def test_a_past_mock_shows_parts_with_their_answers(mock: Mock, tools: Tools) -> None:
    sitting = mock()
    whole(sitting)
    finish(sitting)
    sitting.close()
    tools.store.update()
    past = read_session(tools, sitting.session)
    assert past.items[1].answer == "So that inference needs no change."
    assert past.debrief is not None


def reviewed(sitting: Sitting, tools: Tools) -> PastSession:
    sitting.close()
    tools.store.update()
    return read_session(tools, sitting.session)


def test_a_past_mock_shows_what_was_left_open_with_its_answer(mock: Mock, tools: Tools) -> None:
    sitting = mock()
    answer(sitting, "a")
    sitting.end_round()
    sitting.end_round()
    finish(sitting)
    past = reviewed(sitting, tools)
    assert [(p.number, p.item.question, p.is_open) for p in past.items] == [
        (1, "dropout", False),
        (2, "dropout", True),
        (3, "dropout", True),
        (5, "double", True),
    ]
    code = past.item(5)
    assert (code.mark, code.response) == (Mark.WRONG, "")
    assert "def double" in code.answer
    lines = "\n".join(item_lines(code))
    assert " 5  ✗ left open  Twice an array" in lines
    assert "return 2 * x" in lines


def test_what_belongs_to_a_question_that_was_left_out_is_not_shown(mock: Mock, tools: Tools) -> None:
    sitting = mock()
    sitting.skip()
    sitting.end_round()
    finish(sitting)
    assert [p.number for p in reviewed(sitting, tools).items] == [1, 5]


def test_code_that_stood_in_the_editor_of_a_skipped_exercise_is_shown(mock: Mock, tools: Tools) -> None:
    sitting = mock()
    sitting.end_round()
    answer(sitting, "dtype?")
    sitting.open()
    WorkFile.of(sitting).write("x = 1\ny = 2\n")
    sitting.skip()
    finish(sitting)
    past = reviewed(sitting, tools)
    assert past.item(5).response == "x = 1\ny = 2\n"
    lines = list(item_lines(past.item(5)))
    assert "    you     x = 1" in lines
    assert "            y = 2" in lines


def test_the_document_of_a_past_mock_names_what_was_left_open(mock: Mock, tools: Tools) -> None:
    sitting = mock()
    answer(sitting, "a")
    sitting.end_round()
    sitting.end_round()
    finish(sitting)
    past = reviewed(sitting, tools)
    found = review_document(past, list(past.items))["answers"]
    assert [(row["number"], row["result"], row["seconds_s"] is None) for row in found][1:] == [
        (number, "open", True) for number in (2, 3, 5)
    ]


def test_the_table_of_a_past_mock_is_aligned_and_cut_with_a_sign(mock: Mock, tools: Tools) -> None:
    sitting = mock()
    answer(sitting, "a")
    sitting.end_round()
    sitting.end_round()
    finish(sitting)
    past = reviewed(sitting, tools)
    long = replace(past.items[0].item, title="A title that is longer than the column that it stands in")
    items = [replace(past.items[0], item=long), *past.items[1:]]
    lines = list(session_table(past, items))[2:]
    head, first = lines[0], lines[1]
    assert head.split() == ["#", "round", "question", "result", "time"]
    for line in lines[1:]:
        assert (
            line[head.index("round") - 1] == line[head.index("question") - 1] == line[head.index("result") - 1] == " "
        )
        assert line[head.index("result")] in "✓~✗"
        assert len(line) <= 80
    assert "longer than" in first
    assert "… " in first


def test_a_blueprint_the_bank_is_too_small_for_says_what_is_missing(tools: Tools) -> None:
    wanted = Blueprint("big", "Big", (RoundPlan("many", 600, 9, (Kind.CODE,)),))
    others = load_blueprints(tools.bank.folders).values()
    with pytest.raises(ShortBankError, match="round 'many' asks for 9, the bank has 1 that suit") as caught:
        start_mock(tools, wanted, seed=1, others=list(others))
    assert caught.value.hint in ("interview mock tiny", "interview mock loop")
    assert not list(tools.paths.sessions.glob("*.jsonl"))

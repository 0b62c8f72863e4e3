"""What a mock is scored by: 1 + 4 x weighted share, hints cost, what nothing tested has no score, one word."""

import pytest

from interview.core.events import Round
from interview.core.question import Kind
from interview.core.scorecard import WEIGHTS, Dimension, Outcome, Part, Scorecard, scorecard, to_assess

BREADTH = [Round(title="breadth", seconds=600, rubric="breadth")]
CODING = [Round(title="coding", seconds=1200, rubric="coding")]


def choice(score: float | None, hints: int = 0, number: int = 0) -> Outcome:
    return Outcome(Kind.CHOICE, Part.QUESTION, number, score, hints)


def spoken(score: float | None, part: Part = Part.QUESTION, *, asked: bool = True) -> Outcome:
    return Outcome(Kind.EXPLAIN, part, 0, score, asked=asked)


def code(score: float) -> Outcome:
    return Outcome(Kind.CODE, Part.QUESTION, 0, score)


def breadth(*outcomes: Outcome, **assessed: int) -> Scorecard:
    return scorecard(BREADTH, outcomes, {Dimension(name.replace("_", " ")): n for name, n in assessed.items()})


def test_a_score_is_1_plus_4_times_the_share() -> None:
    assert breadth(choice(1.0), choice(1.0), choice(0.0), choice(1.0)).score(Dimension.CORRECTNESS) == 4.0
    assert breadth(choice(0.0)).score(Dimension.CORRECTNESS) == 1.0


def test_a_round_counts_by_its_minutes_and_its_questions_equally() -> None:
    rounds = [Round(title="a", seconds=300, rubric="breadth"), Round(title="b", seconds=900, rubric="breadth")]
    card = scorecard(rounds, [choice(1.0), choice(0.0), choice(1.0, number=1)], {})
    assert card.score(Dimension.CORRECTNESS) == pytest.approx(1 + 4 * (0.25 * 0.5 + 0.75 * 1.0))


def test_each_hint_takes_a_tenth_and_never_more_than_there_is() -> None:
    assert breadth(choice(1.0, hints=2)).score(Dimension.CORRECTNESS) == pytest.approx(1 + 4 * 0.8)
    assert breadth(choice(0.1, hints=3)).score(Dimension.CORRECTNESS) == 1.0


def test_what_was_left_open_earns_nothing_and_is_told() -> None:
    row = breadth(choice(1.0), choice(None)).rows[0]
    assert (row.score, row.basis) == (3.0, "1.0 of 2 questions, 1 open")


def test_follow_ups_are_depth_and_clarifying_is_framing() -> None:
    card = breadth(spoken(0.5), spoken(1.0, Part.FOLLOW_UP), spoken(0.0, Part.SECOND), spoken(0.75, Part.CLARIFY))
    assert card.score(Dimension.DEPTH) == 3.0
    assert card.score(Dimension.FRAMING) == 4.0
    assert card.score(Dimension.CORRECTNESS) == 3.0


def test_what_could_not_be_asked_does_not_count() -> None:
    assert breadth(choice(None), spoken(None, Part.FOLLOW_UP, asked=False)).score(Dimension.DEPTH) is None


def test_automatic_and_self_scored_are_marked_apart() -> None:
    assert [breadth(o).rows[0].by for o in (choice(1.0), spoken(1.0))] == ["auto", "self"]
    assert breadth(choice(1.0), spoken(1.0)).rows[0].by == "auto and self"


def test_the_candidate_scores_only_what_was_tested() -> None:
    assert to_assess(BREADTH, [choice(1.0)]) == []
    assert to_assess(BREADTH, [spoken(1.0)]) == [Dimension.COMMUNICATION]
    assert to_assess(CODING, [code(1.0)]) == [Dimension.CODE_QUALITY]
    project = [Round(title="p", seconds=60, rubric="project")]
    assert to_assess(project, [spoken(0.0)]) == [Dimension.COMMUNICATION, Dimension.JUDGEMENT]
    assert to_assess(project, [spoken(None)]) == []


def test_every_dimension_has_a_row_in_the_same_order() -> None:
    card = breadth(choice(1.0))
    assert [row.dimension for row in card.rows] == list(Dimension)
    assert [row.dimension for row in card.rows if row.score is not None] == [Dimension.CORRECTNESS]


def test_overall_is_the_mean_of_what_was_tested_weighted_as_in_the_round() -> None:
    card = breadth(choice(1.0), spoken(0.0, Part.FOLLOW_UP), communication=3)
    assert card.overall == pytest.approx((40 * 5 + 30 * 1 + 25 * 3) / 95)
    coding = scorecard(CODING, [code(1.0)], {Dimension.CODE_QUALITY: 1})
    assert coding.overall == pytest.approx((35 * 5 + 20 * 1) / 55)


def test_the_weights_of_a_round_sum_to_100() -> None:
    assert {sum(weights.values()) for weights in WEIGHTS.values()} == {100}


@pytest.mark.parametrize(
    ("right", "communication", "word"),
    [
        (0.25, 5, "no hire"),  # correctness 2
        (0.5, 1, "lean no hire"),  # a dimension at 1
        (0.5, 3, "lean no hire"),  # mean 3
        (0.75, 3, "lean hire"),  # mean above 3.5
        (1.0, 5, "hire"),
        (1.0, 2, "lean hire"),  # one below 3
    ],
)
def test_the_word_follows_the_rules_in_their_order(right: float, communication: int, word: str) -> None:
    assert breadth(choice(right), spoken(right), communication=communication).word == word


def test_two_dimensions_at_1_are_no_hire_whatever_the_rest() -> None:
    card = breadth(choice(1.0), spoken(0.0, Part.FOLLOW_UP), communication=1)
    assert card.word == "no hire"


def test_a_mock_in_which_nothing_was_asked_scores_1() -> None:
    assert breadth().overall == 1.0

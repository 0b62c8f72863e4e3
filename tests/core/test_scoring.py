"""Responses are read kindly, scored strictly; ratings are suggested from evidence."""

import pytest

from interview.core.memory import Rating
from interview.core.question import KeyPoint, Option
from interview.core.scoring import (
    Evidence,
    Mark,
    UnreadableError,
    mark,
    parse_number,
    percentile_80,
    same_short,
    score_multi,
    score_number,
    score_points,
    suggest_rating,
)

OPTIONS = [Option("a", True), Option("b", False), Option("c", True), Option("d", False)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.15", 0.15), (" .5 ", 0.5), ("15%", 0.15), ("15 %", 0.15), ("9/58", 9 / 58), ("1e-3", 0.001), ("-2", -2.0),
        ("0,15", 0.15), ("1,000", 1000.0), ("12,345.5", 12345.5), ("3 ms", 3.0), ("−4", -4.0), ("1 000", 1000.0),
    ],
)  # fmt: skip
def test_numbers_are_read_in_the_ways_people_write_them(text: str, value: float) -> None:
    assert parse_number(text, "ms") == pytest.approx(value)


@pytest.mark.parametrize(
    "text", ["", "about 0.15", "1/0", "1/2/3", "0x10", "nan", "inf", "1.2.3", "%", "--2", "1e999x"]
)
def test_what_is_no_number_is_refused_with_what_is_accepted(text: str) -> None:
    with pytest.raises(UnreadableError):
        parse_number(text)


@pytest.mark.parametrize(
    ("picked", "score"), [({0, 2}, 1.0), ({0}, 0.5), ({0, 1}, 0.0), ({0, 1, 2, 3}, 0.0), (set(), 0.0), ({0, 1, 2}, 0.5)]
)
def test_picking_everything_or_nothing_earns_nothing(picked: set[int], score: float) -> None:
    assert score_multi(OPTIONS, picked) == score


@pytest.mark.parametrize(("got", "right"), [(100.0, 1.0), (101.9, 1.0), (102.1, 0.0), (float("nan"), 0.0)])
def test_a_number_counts_within_its_tolerance(got: float, right: float) -> None:
    assert score_number(got, 100.0, 0.02, None) == right


@pytest.mark.parametrize(
    ("response", "accepted", "same"),
    [
        ("(32,10)", ["(32, 10)"], True),
        ("[32, 10]", ["(32, 10)"], True),
        ("(32, 11)", ["(32, 10)"], False),
        ("Broadcasting.", ["broadcasting"], True),
        ("  a   view ", ["a view", "view"], True),
        ("12", ["12.0"], True),
        ("'12'", ["12"], False),
        ("True", ["1"], False),
        ("(3, 4) (2,)", ["(3,4) (2,)"], True),
    ],
)
def test_short_answers_compare_as_values_or_normalised_text(response: str, accepted: list[str], same: bool) -> None:
    assert same_short(response, accepted) is same


def test_key_points_count_by_weight() -> None:
    points = [KeyPoint("core", "x", 3), KeyPoint("bonus", "y", 1)]
    assert score_points(points, ["core"]) == 0.75


@pytest.mark.parametrize(
    ("score", "word"), [(1.0, Mark.RIGHT), (0.8, Mark.PARTLY), (0.6, Mark.PARTLY), (0.59, Mark.WRONG)]
)
def test_a_score_in_a_word(score: float, word: Mark) -> None:
    assert mark(score) is word


@pytest.mark.parametrize(
    ("evidence", "rating"),
    [
        (Evidence(score=1, seconds=50, par=60), Rating.GOOD),
        (Evidence(score=0.5, seconds=50, par=60), Rating.AGAIN),
        (Evidence(score=1, seconds=50, par=60, gave_up=True), Rating.AGAIN),
        (Evidence(score=1, seconds=50, par=60, hints=1), Rating.HARD),
        (Evidence(score=0.7, seconds=50, par=60), Rating.HARD),
        (Evidence(score=1, seconds=91, par=60), Rating.HARD),
        (Evidence(score=1, seconds=91, par=60, own_slow=100), Rating.GOOD),
        (Evidence(score=1, seconds=1, par=60), Rating.GOOD),
    ],
)
def test_the_suggested_rating_follows_the_evidence(evidence: Evidence, rating: Rating) -> None:
    assert suggest_rating(evidence) is rating


def test_a_learners_own_pace_counts_from_twenty_answers_on() -> None:
    assert percentile_80([1.0] * 19) is None
    assert percentile_80([float(n) for n in range(20)]) == 15.0

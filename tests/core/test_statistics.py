"""Figures about past answers: what counts, what is right, and when a figure is withheld."""

from datetime import date
from math import sqrt

import pytest

from interview.core.statistics import (
    Z95,
    Answer,
    Figures,
    Share,
    Tally,
    days_to_clear,
    due_counts,
    due_forecast,
    figures,
    tally,
    weakest,
    wilson,
)

MARCH_1 = date(2026, 3, 1)
MARCH_30 = date(2026, 3, 30)


def answer(
    score: float | None = 1.0,
    day: str = "2026-03-10",
    *,
    topic: str = "trees",
    seconds: float = 30.0,
    outcome: str = "counted",
    previous: str | None = None,
    predicted: float | None = None,
    self_scored: bool = False,
) -> Answer:
    return Answer("q", "choice", topic, "ml", day, score, seconds, 60.0, predicted, self_scored, outcome, previous)


def march(*answers: Answer) -> Figures:
    return figures(answers, MARCH_1, MARCH_30)


def test_right_is_a_full_score_and_partly_a_pass_below_it() -> None:
    counted = march(answer(1.0), answer(0.9995), answer(0.75), answer(0.6), answer(0.59), answer(0.0)).tally
    assert (counted.n, counted.right, counted.partly) == (6, 2, 2)


def test_slips_disputed_and_unjudged_answers_are_counted_apart() -> None:
    found = march(answer(), answer(0.0, outcome="slip"), answer(0.0, outcome="disputed"), answer(None))
    assert (found.tally.n, found.tally.right) == (1, 1)
    assert (found.excluded.slips, found.excluded.disputed, found.excluded.unjudged) == (1, 1, 1)


def test_only_the_days_asked_for_are_counted_ends_included() -> None:
    days = ["2026-02-28", "2026-03-01", "2026-03-30", "2026-03-31"]
    assert march(*[answer(day=day) for day in days]).tally.n == 2


def test_retention_asks_only_answers_a_study_day_after_the_previous_one() -> None:
    found = march(
        answer(0.0, "2026-03-10"),
        answer(1.0, "2026-03-10", previous="2026-03-10"),
        answer(1.0, "2026-03-11", previous="2026-03-10"),
        answer(0.7, "2026-03-20", previous="2026-02-01"),
        answer(0.0, "2026-03-21", previous="2026-03-20"),
    )
    assert (found.repeats.n, found.repeats.held.hits) == (3, 2)
    assert (found.first_tries.n, found.first_tries.right) == (1, 0)


def test_what_memory_predicted_is_the_mean_over_the_repeats() -> None:
    repeats = [answer(previous="2026-03-01", predicted=p) for p in (0.5, 0.6, 0.7, 0.8, 0.9)]
    assert march(*repeats, answer(predicted=0.1)).predicted == pytest.approx(0.7)


def test_fluent_is_right_within_par() -> None:
    found = march(answer(), answer(seconds=90.0), answer(0.0), answer(), answer(0.7))
    assert (found.fluent.hits, found.fluent.n) == (2, 5)


def test_retention_is_told_by_the_monday_of_the_week() -> None:
    days = [("2026-03-09", 1.0), ("2026-03-15", 0.0), ("2026-03-16", 1.0)]
    found = march(*(answer(score, day, previous="2026-03-01") for day, score in days))
    assert found.weeks == ((date(2026, 3, 9), Share(1, 2)), (date(2026, 3, 16), Share(1, 1)))


def test_answers_are_grouped_by_what_the_candidate_said_before_the_verdict() -> None:
    sure, unsure = answer()._replace(confidence="certain"), answer(0.0)._replace(confidence="guess")
    found = march(sure, sure, unsure, answer())
    assert {word: (group.right, group.n) for word, group in found.confidence.items()} == {
        "certain": (2, 2),
        "guess": (0, 1),
    }


def test_the_forecast_counts_what_becomes_due_on_each_day_after_today() -> None:
    assert due_forecast([9, 10, 11, 11, 13, 40], today=10, ahead=4) == [2, 0, 1, 0]


def test_below_five_answers_no_share_is_given() -> None:
    assert Share(4, 4).rate is None
    assert Share(4, 4).bounds is None
    assert Share(4, 5).rate == 0.8


@pytest.mark.parametrize(("hits", "n"), [(8, 10), (0, 5), (5, 5), (208, 282), (1, 100_000)])
def test_at_the_bounds_of_the_wilson_interval_the_score_test_is_just_significant(hits: int, n: int) -> None:
    for bound in wilson(hits, n):
        if 1e-9 < bound < 1 - 1e-9:
            assert abs(hits / n - bound) == pytest.approx(Z95 * sqrt(bound * (1 - bound) / n))


def test_the_wilson_interval_of_eight_in_ten() -> None:
    assert wilson(8, 10) == pytest.approx((0.490, 0.943), abs=5e-4)


def test_no_trials_leave_everything_possible() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def test_pace_is_the_median_of_time_over_par_and_lateness_is_counted() -> None:
    counted = tally([answer(seconds=s) for s in (30, 60, 45, 600, 90)])
    assert (counted.pace, counted.seconds, counted.over_par) == (1.0, 60, 2)


def test_an_even_number_of_times_has_its_median_between_two() -> None:
    assert tally([answer(seconds=s) for s in (30, 30, 60, 90, 600, 600)]).seconds == 75


def test_a_par_of_nought_in_an_edited_journal_does_no_harm() -> None:
    assert tally([answer()._replace(par=0.0)] * 5).pace == 30.0


def test_answers_are_grouped_by_topic_and_area() -> None:
    found = march(answer(), answer(0.0, topic="linear"), answer(topic="linear", self_scored=True))
    assert {name: (t.n, t.right, t.self_scored) for name, t in found.topics.items()} == {
        "linear": (2, 1, 1),
        "trees": (1, 1, 0),
    }
    assert found.areas["ml"].n == 3


def test_the_weakest_come_first_and_need_five_answers_and_a_miss() -> None:
    groups = {"a": Tally(10, 9), "b": Tally(4, 0), "c": Tally(10, 5), "d": Tally(20, 20), "e": Tally(8, 7)}
    assert [name for name, _ in weakest(groups)] == ["c", "e"]


def test_due_is_counted_against_today() -> None:
    counts = due_counts([8, 9, 10, 10, 11, 17, 18], today=10)
    assert (counts.today, counts.overdue, counts.next_7_days) == (4, 2, 2)


def test_a_backlog_is_cleared_at_so_many_a_day() -> None:
    assert days_to_clear([1] * 41, today=10, per_day=20) == 3
    assert days_to_clear([1] * 20, today=10, per_day=20) == 1


def test_what_comes_due_meanwhile_delays_the_clearing() -> None:
    assert days_to_clear([1] * 30 + [11] * 30, today=10, per_day=20) == 3


def test_a_backlog_of_more_than_a_year_has_no_end() -> None:
    assert days_to_clear([1] * 8000, today=10, per_day=20) is None

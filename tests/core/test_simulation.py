"""Policies in the simulated world of the design, small enough for a test."""

from dataclasses import replace

import pytest

from interview.core.memory import DEFAULT_PARAMETERS
from interview.core.simulation import Scenario, cards_of, simulate

SMALL = Scenario(concepts=60, days=15, minutes_per_day=6, runs=4)


def test_the_plan_is_above_what_is_due_first_and_not_below_new_first() -> None:
    found = simulate(SMALL)
    assert set(found) == {"ours", "due_first", "capped", "new_first_fill"}
    assert found["ours"].recall > found["due_first"].recall + 0.05
    assert found["ours"].recall >= found["new_first_fill"].recall - found["ours"].se
    assert all(0.15 < outcome.recall < 1 for outcome in found.values())


def test_where_costs_differ_the_plan_is_far_above_new_first() -> None:
    found = simulate(replace(SMALL, concepts=80, exercises=16, days=30, minutes_per_day=20, runs=1))
    assert found["ours"].recall > found["new_first_fill"].recall + 0.03


def test_the_same_scenario_ends_the_same() -> None:
    assert simulate(SMALL) == simulate(SMALL)
    assert simulate(replace(SMALL, seed=7)) != simulate(SMALL)


def test_a_learner_unlike_the_defaults_and_noise_change_the_outcome() -> None:
    quick = replace(SMALL, runs=1)
    forgetful = (*(w / 4 for w in DEFAULT_PARAMETERS[:4]), *DEFAULT_PARAMETERS[4:])
    usual = simulate(quick)["ours"].recall
    assert simulate(replace(quick, learner=forgetful))["ours"].recall < usual
    assert simulate(replace(quick, noise=0.7))["ours"].recall != usual


def test_what_is_never_seen_counts_as_the_scenario_says() -> None:
    idle = replace(SMALL, minutes_per_day=0.1, runs=1, unseen_recall=0.25)
    assert simulate(idle)["ours"].recall == pytest.approx(0.25)


def test_exercises_cost_their_own_minutes() -> None:
    cards = cards_of(replace(SMALL, concepts=2, exercises=1, exercise_minutes=12, seconds_per_answer=30))
    assert [card.cost for card in cards] == [0.5, 0.5, 12]


def test_one_run_has_no_standard_error() -> None:
    assert simulate(replace(SMALL, runs=1))["ours"].se == 0.0

"""A question is stuck by evidence: failures, and promises that made them unlikely."""

from random import Random

import pytest

from interview.core.calibration import Trial
from interview.core.leech import FAILURES, UNLIKELY, chance_of_so_few, stuck


def test_the_chance_of_so_few_passes_is_that_of_coins() -> None:
    coins = [Trial(n, 0.5, held) for n, held in enumerate([True, False, False])]
    assert chance_of_so_few(coins) == pytest.approx(4 / 8)


def test_four_unlikely_failures_are_a_question_that_does_not_stick() -> None:
    assert stuck([Trial(n, 0.9, False) for n in range(4)]) == pytest.approx(1e-4)


def test_three_failures_are_not() -> None:
    assert stuck([Trial(n, 0.9, False) for n in range(3)]) is None


def test_failures_that_were_expected_are_not() -> None:
    assert stuck([Trial(n, 0.3, False) for n in range(4)]) is None


def test_passes_in_between_count() -> None:
    assert stuck([Trial(n, 0.95, n % 3 > 0) for n in range(12)]) is not None
    assert stuck([Trial(n, 0.7, n % 3 > 0) for n in range(12)]) is None


def test_no_unlikely_row_of_failures_is_passed_over() -> None:
    luck = Random(3)
    rows = [
        [Trial(day, luck.uniform(0.02, 0.99), luck.random() < 0.4) for day in range(luck.randint(4, 30))]
        for _ in range(4_000)
    ]
    failing = [trials for trials in rows if sum(not trial.held for trial in trials) >= FAILURES]
    found = [stuck(trials) is not None for trials in failing]
    assert found == [chance_of_so_few(trials) < UNLIKELY for trials in failing]
    assert 100 < sum(found) < len(found) - 100

"""The recalibration learns from how promises held, by answer and by day, and its bands from how far days strayed."""

import random

import pytest

from interview.core.bands import Z80, Coverage, Widths, band, coverage
from interview.core.calibration import RATE, Day, Trial, by_day, learned, shifted


def answers(days: int, per_day: int, promised: float, truth: float, seed: int = 1) -> list[Trial]:
    rng = random.Random(seed)
    return [Trial(day, promised, rng.random() < truth) for day in range(days) for _ in range(per_day)]


def test_without_a_shift_the_models_recall_stands() -> None:
    assert shifted(0.83, 0.0) == pytest.approx(0.83)


def test_certainty_is_never_claimed() -> None:
    assert 0 < shifted(0.0, 0.0) < shifted(1.0, 0.0) < 1


def test_a_miss_lowers_and_a_hit_raises_what_is_promised_next() -> None:
    assert shifted(0.8, learned(0.0, 0.8, held=False)) < 0.8 < shifted(0.8, learned(0.0, 0.8, held=True))


def test_a_surprise_moves_the_shift_by_the_rate() -> None:
    assert learned(0.3, 0.9, held=False) == pytest.approx(0.3 - RATE * 0.9)


def test_an_overconfident_model_is_put_right() -> None:
    last = list(by_day(answers(40, 20, promised=0.9, truth=0.5)))[-1]
    assert shifted(0.9, last.after) == pytest.approx(0.5, abs=0.12)


def test_what_a_day_expected_is_by_the_shift_it_began_with() -> None:
    first, second = by_day([Trial(1, 0.8, True), Trial(1, 0.8, False), Trial(2, 0.8, True)])
    assert first.shift == 0.0
    assert first.expected == pytest.approx(1.6)
    assert second.shift == first.after == pytest.approx(RATE * 0.2 - RATE * shifted(0.8, RATE * 0.2))
    assert second.expected == pytest.approx(shifted(0.8, second.shift))


def test_days_folded_in_two_parts_are_the_days_folded_at_once() -> None:
    trials = answers(9, 3, 0.8, 0.7)
    early = list(by_day(trials[:12]))
    assert early + list(by_day(trials[12:], early[-1].after)) == list(by_day(trials))


def test_no_trials_are_no_days() -> None:
    assert list(by_day([])) == []


def test_a_day_outside_a_band_widens_it_and_one_inside_narrows_it() -> None:
    start = Widths()
    assert start.after(9.0).w80 > start.w80 > start.after(0.0).w80
    assert start.after(9.0).w95 > start.w95 > start.after(0.0).w95


@pytest.mark.parametrize("spread", [0.5, 1.0, 3.0])
def test_in_the_long_run_the_bands_hold_what_they_say(spread: float) -> None:
    rng = random.Random(2)
    days = [Day(n, 0.0, 0.0, n=100, hits=80, expected=80 + rng.gauss(0, spread) * 4, variance=16) for n in range(600)]
    found = coverage(days)
    assert found.in80 / found.n == pytest.approx(0.8, abs=0.03)
    assert found.in95 / found.n == pytest.approx(0.95, abs=0.02)


def test_before_anything_is_known_bands_are_wider_than_independent_answers_would_need() -> None:
    assert Widths().w80 > 1.5 * Z80
    assert coverage([]) == Coverage(0, 0, 0, Widths())


def test_a_band_stays_a_share() -> None:
    assert band(0.95, 0.1, 2.0) == (0.75, 1.0)

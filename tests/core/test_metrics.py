"""Measures of probabilities, on small cases that can be worked out by hand."""

from math import log, sqrt

import pytest

from interview.core.metrics import (
    Pair,
    auc,
    brier,
    calibration_error,
    log_loss,
    memory_bin,
    reliability,
    rmse_bins,
)

HALF_RIGHT: list[Pair] = [(0.8, True), (0.8, False)]


def test_log_loss_is_the_mean_surprise() -> None:
    assert log_loss(HALF_RIGHT) == pytest.approx(-(log(0.8) + log(0.2)) / 2)


def test_a_wrong_certainty_costs_much_but_not_everything() -> None:
    assert log_loss([(0.0, True)]) == pytest.approx(-log(1e-6))


def test_brier_is_the_mean_squared_distance() -> None:
    assert brier(HALF_RIGHT) == pytest.approx((0.04 + 0.64) / 2)


def test_auc_counts_pairs_in_the_right_order_and_ties_half() -> None:
    assert auc([(0.9, True), (0.1, False)]) == 1.0
    assert auc([(0.1, True), (0.9, False)]) == 0.0
    assert auc([(0.5, True), (0.5, False), (0.9, True)]) == pytest.approx(0.75)


def test_auc_needs_both_outcomes() -> None:
    assert auc([(0.5, True)]) is None


def test_bins_are_of_equal_size_and_in_order() -> None:
    pairs = [(n / 100, n % 2 == 0) for n in range(100)]
    bins = reliability(pairs)
    assert [b.n for b in bins] == [10] * 10
    assert [b.predicted for b in bins] == pytest.approx([0.045 + n / 10 for n in range(10)])


def test_fewer_answers_than_bins_leave_bins_out() -> None:
    assert [b.n for b in reliability(HALF_RIGHT)] == [1, 1]


def test_calibration_error_is_zero_where_shares_are_as_promised() -> None:
    assert calibration_error([(0.5, n % 2 == 0) for n in range(100)]) == pytest.approx(0.0)
    assert calibration_error([(0.9, n % 2 == 0) for n in range(100)]) == pytest.approx(0.4)


def test_rmse_of_bins_weighs_them_by_their_numbers() -> None:
    small, large = (1.0, 1.0, 0.0), (2.0, 1.0, 0.0)
    triples = [(0.5, True, small), *((0.5, n < 2, large) for n in range(3))]
    assert rmse_bins(triples) == pytest.approx(sqrt((0.5**2 + 3 * (2 / 3 - 0.5) ** 2) / 4))


def test_bins_of_memory_are_those_of_the_published_benchmark() -> None:
    assert memory_bin(1, 2, 0) == (2.48, 4, 0)
    assert memory_bin(5, 4, 1) == (8.98, 7, 2)

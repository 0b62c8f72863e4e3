"""Figures of agreement with labels, against values worked out by hand."""

import pytest

from interview.core.evaluation import agreement


def test_figures_of_six_labels() -> None:
    p = [0.9, 0.8, 0.6, 0.2, 0.75, 0.1]
    covered = [True, True, True, True, False, False]
    found = agreement(p, covered)
    assert found.n == 6
    assert found.accuracy == pytest.approx(4 / 6)
    assert found.balanced_accuracy == pytest.approx((3 / 4 + 1 / 2) / 2)
    # F1 of covered: 3 hits, 4 are, 4 were said; of the others: 1 hit, 2 are, 2 were said.
    assert found.macro_f1 == pytest.approx((3 / 4 + 1 / 2) / 2)
    assert found.decided == pytest.approx(5 / 6)
    assert found.precision_committed == pytest.approx(3 / 5)


def test_calibration_error_is_the_mean_gap_of_tenths() -> None:
    assert agreement([0.9, 0.9, 0.9, 0.9], [True, True, True, False]).ece == pytest.approx(0.15)
    assert agreement([1.0, 0.0], [True, False]).ece == pytest.approx(0.0)


def test_nothing_committed_has_no_precision() -> None:
    found = agreement([0.5, 0.4], [True, False])
    assert (found.decided, found.precision_committed) == (0.0, None)


def test_a_weight_counts_a_label_more_often() -> None:
    twice = agreement([0.9, 0.9, 0.2], [True, True, True])
    weighted = agreement([0.9, 0.2], [True, True], [2.0, 1.0])
    assert weighted.accuracy == pytest.approx(twice.accuracy)
    assert weighted.ece == pytest.approx(twice.ece)

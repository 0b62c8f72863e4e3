"""What ticks beside suggestions teach."""

import random

import pytest

from interview.core.corrections import Tick, corrections, offset, offsets


def tick(p: float, ticked: bool, point: str = "a", moved: float = 0.0) -> Tick:
    return Tick("q", 1, "", point, p, moved, ticked)


def test_one_correction_moves_nothing_two_do() -> None:
    assert offset([tick(0.2, True)]) == 0.0
    assert offset([tick(0.2, True), tick(0.2, True)]) > 0.5


def test_agreement_moves_little() -> None:
    assert abs(offset([tick(0.95, True), tick(0.05, False)])) < 0.1


def test_a_point_never_moves_more_than_one_and_a_half() -> None:
    assert offset([tick(0.01, True)] * 50) == pytest.approx(1.5, abs=0.01)
    assert offset([tick(0.99, False)] * 50) == pytest.approx(-1.5, abs=0.01)


def test_what_an_earlier_offset_added_is_taken_off_first() -> None:
    # p = 0.5 with 1.0 in it is a logit of -1 without.
    assert offset([tick(0.5, True, moved=1.0)] * 2) == pytest.approx(offset([tick(0.2689, True)] * 2), abs=0.01)


def test_the_offset_is_where_the_posterior_is_flat() -> None:
    # By hand: two points at logit 0, both ticked: 2 (1 - sigmoid(x)) = x has its solution at 0.6748.
    assert offset([tick(0.5, True)] * 2) == pytest.approx(0.6748, abs=0.002)


def test_points_are_moved_apart() -> None:
    seen = [tick(0.2, True, "a"), tick(0.2, True, "a"), tick(0.2, True, "b")]
    assert list(offsets(seen)) == ["a"]


def test_agreement_is_counted_by_what_was_suggested() -> None:
    seen = [tick(0.9, True)] * 6 + [tick(0.8, False)] + [tick(0.1, False)] * 4 + [tick(0.2, True)] + [tick(0.5, True)]
    found = corrections(seen)
    assert (found.covered.hits, found.covered.n) == (6, 7)
    assert (found.missing.hits, found.missing.n) == (4, 5)
    assert (found.unsure.hits, found.unsure.n) == (1, 1)
    assert found.committed.rate == pytest.approx(10 / 12)
    assert found.points == 13


def test_the_table_groups_by_probability() -> None:
    rows = corrections([tick(0.95, True), tick(1.0, True), tick(0.02, False)]).table
    assert [(row.low, row.ticked.n, row.ticked.hits) for row in rows] == [(0.0, 1, 0), (0.9, 2, 2)]


def test_offsets_stay_within_bounds_whatever_was_ticked() -> None:
    random.seed(7)
    for _ in range(200):
        seen = [
            tick(random.choice([0.0, 1.0, random.random()]), random.random() < 0.5) for _ in range(random.randrange(20))
        ]
        assert -1.5 <= offset(seen) <= 1.5
        assert sum(row.ticked.n for row in corrections(seen).table) == len(seen)

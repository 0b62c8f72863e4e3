"""Readiness is about all questions, and its band is as wide as what is not known."""

import pytest

from interview.core.bands import Widths
from interview.core.readiness import Knowledge, Part, estimate

LITTLE = Knowledge(Widths())
MUCH = Knowledge(Widths(), trials=400.0, tries=100.0)


def many(chance: float, count: int, *, seen: bool = True, weight: float = 1.0) -> list[Part]:
    return [Part(weight, chance, seen)] * count


def test_unseen_questions_count_like_seen_ones() -> None:
    found = estimate([*many(0.9, 10), *many(0.3, 30, seen=False)], MUCH)
    assert found is not None
    assert found.mean == pytest.approx(0.45)
    assert (found.questions, found.seen) == (40, 10)


def test_what_matters_more_moves_it_more() -> None:
    found = estimate([*many(1.0, 10, weight=3.0), *many(0.0, 10)], MUCH)
    assert found is not None
    assert found.mean == pytest.approx(0.75)


def test_the_band_narrows_with_questions_and_with_answers() -> None:
    widths = []
    for parts, knowledge in ((many(0.7, 10), LITTLE), (many(0.7, 100), LITTLE), (many(0.7, 100), MUCH)):
        found = estimate(parts, knowledge)
        assert found is not None
        widths.append(found.high - found.low)
    assert widths == sorted(widths, reverse=True)


def test_a_learner_who_strays_has_a_wider_band() -> None:
    calm, stray = (estimate(many(0.7, 50), Knowledge(Widths(w80, 4.0), 400.0, 100.0)) for w80 in (1.3, 3.0))
    assert calm is not None
    assert stray is not None
    assert stray.high - stray.low > calm.high - calm.low


def test_an_area_with_few_first_tries_of_its_own_has_a_wider_band() -> None:
    widths = []
    for own in (None, 10.0, 0.0):
        found = estimate(many(0.6, 40, seen=False), Knowledge(Widths(), 400.0, 100.0, own))
        assert found is not None
        widths.append(found.high - found.low)
    assert widths == sorted(widths)
    assert len(set(widths)) == 3


def test_a_share_stays_a_share() -> None:
    found = estimate(many(0.97, 3), LITTLE)
    assert found is not None
    assert 0 <= found.low < found.mean < found.high <= 1


def test_nothing_to_be_ready_for_is_no_readiness() -> None:
    assert estimate([], LITTLE) is None
    assert estimate(many(0.5, 3, weight=0.0), LITTLE) is None

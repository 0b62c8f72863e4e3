"""A refit of all suggestions: only from enough points of enough questions, and only where left-out questions gain."""

from random import Random

import pytest

from interview.core.keypoints import AS_SHIPPED, sigmoid
from interview.core.refit import Labelled, refit


def ticks(questions: int, points: int, scale: float, shift: float, seed: int = 5) -> list[Labelled]:
    """Points of a candidate whose ticks follow another logistic than the shipped one."""
    luck = Random(seed)
    logits = [luck.gauss(0, 2) for _ in range(questions * points)]
    return [
        Labelled(f"q{number % questions}", logit, luck.random() < sigmoid(scale * logit + shift))
        for number, logit in enumerate(logits)
    ]


def test_a_candidate_whose_ticks_follow_the_scorer_keeps_it_about_as_it_is() -> None:
    found = refit(ticks(20, 40, 1.0, 0.0))
    assert found.scale == pytest.approx(1.0, abs=0.2)
    assert found.shift == pytest.approx(0.0, abs=0.2)


def test_a_strict_candidate_moves_all_suggestions_down() -> None:
    found = refit(ticks(20, 40, 0.7, -1.2))
    assert found.points == 800
    assert found.scale == pytest.approx(0.7, abs=0.15)
    assert found.shift == pytest.approx(-1.2, abs=0.25)
    assert found.logit(2.0) < 2.0


@pytest.mark.parametrize(("questions", "points"), [(20, 4), (3, 200)])
def test_too_few_points_or_questions_change_nothing(questions: int, points: int) -> None:
    assert refit(ticks(questions, points, 0.7, -1.2)) == AS_SHIPPED


def test_what_holds_for_single_questions_only_is_no_refit() -> None:
    luck = Random(2)
    rows = [Labelled(f"q{n % 6}", luck.gauss(0, 0.3), n % 6 < 3) for n in range(120)]
    assert refit(rows) == AS_SHIPPED


def test_the_order_of_more_and_less_probable_points_stays() -> None:
    contrary = [Labelled(f"q{n % 8}", (n % 7) - 3.0, n % 7 < 3) for n in range(400)]
    found = refit(contrary)
    assert found.scale > 0

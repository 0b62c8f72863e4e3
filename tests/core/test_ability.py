"""What a first try is expected to bring, learned from first tries."""

import random

import pytest

from interview.core.ability import Ability, FirstTry, ability
from interview.core.calibration import logistic


def test_harder_levels_are_expected_to_go_worse() -> None:
    nobody = Ability()
    assert nobody.chance("dl", "intern") > nobody.chance("dl", "junior") > nobody.chance("dl", "research")


def test_it_finds_how_able_somebody_is() -> None:
    rng = random.Random(4)
    truth = logistic(1.0 + 0.5)
    learner = ability(FirstTry("dl", "intern", rng.random() < truth) for _ in range(200))
    assert learner.chance("dl", "intern") == pytest.approx(truth, abs=0.1)


def test_an_area_leans_on_the_others_until_it_has_answers_of_its_own() -> None:
    good = [FirstTry("dl", "intern", True)] * 20
    learner = ability(good)
    assert learner.chance("maths", "intern") > Ability().chance("maths", "intern")
    learner.learn(FirstTry("maths", "intern", False))
    assert learner.chance("maths", "intern") < learner.chance("data", "intern")


def test_later_answers_move_it_less() -> None:
    fresh, settled = Ability(), Ability(tries=100, counts={"dl": 100})
    for learner in (fresh, settled):
        learner.learn(FirstTry("dl", "intern", False))
    assert fresh.overall < settled.overall < 0

"""The memory model agrees with two independent implementations and with its own definition."""

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import fsrs
import fsrs_rs_python
import pytest

from interview.core.memory import DEFAULT_MODEL, DEFAULT_PARAMETERS, Memory, Model, Rating

START = datetime(2026, 1, 1, 12, tzinfo=UTC)


def random_history(seed: int) -> list[tuple[int, Rating]]:
    rng = random.Random(seed)
    day, history = 0, []
    for _ in range(rng.randint(1, 14)):
        history.append((day, Rating(rng.choices([1, 2, 3, 4], [2, 1, 6, 1])[0])))
        day += rng.choice([0, 1, 1, 2, 5, 13, 40])
    return history


def replay(history: list[tuple[int, Rating]]) -> Memory:
    memory = None
    for day, rating in history:
        memory = DEFAULT_MODEL.review(memory, rating, day)
    assert memory is not None
    return memory


@pytest.mark.parametrize("seed", range(60))
def test_it_agrees_with_py_fsrs(seed: int) -> None:
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card = fsrs.Card(card_id=1)
    history = random_history(seed)
    for day, rating in history:
        card, _ = scheduler.review_card(card, fsrs.Rating(int(rating)), START + timedelta(days=day))
    memory = replay(history)
    assert card.stability == pytest.approx(memory.stability, rel=1e-6)
    assert card.difficulty == pytest.approx(memory.difficulty, rel=1e-6)


@pytest.mark.parametrize("seed", range(60))
def test_it_agrees_with_fsrs_rs(seed: int) -> None:
    history = random_history(seed)
    reviews, last = [], 0
    for day, rating in history:
        reviews.append(fsrs_rs_python.FSRSReview(int(rating), day - last))
        last = day
    model = fsrs_rs_python.FSRS(list(DEFAULT_PARAMETERS))
    state = model.memory_state(fsrs_rs_python.FSRSItem(reviews))
    memory = replay(history)
    assert state.stability == pytest.approx(memory.stability, rel=1e-4)
    assert state.difficulty == pytest.approx(memory.difficulty, rel=1e-4)


def test_retrievability_is_nine_tenths_after_one_stability() -> None:
    assert DEFAULT_MODEL.recall(7, 7.0) == pytest.approx(0.9)


def test_the_interval_at_nine_tenths_is_the_stability() -> None:
    assert DEFAULT_MODEL.interval(12.0) == 12


def test_a_lower_retention_waits_longer() -> None:
    assert DEFAULT_MODEL.interval(10.0, 0.8) > DEFAULT_MODEL.interval(10.0, 0.9)


def test_better_ratings_never_give_less_stability() -> None:
    before = replay([(0, Rating.GOOD), (3, Rating.GOOD)])
    after = [DEFAULT_MODEL.review(before, rating, 10).stability for rating in Rating]
    assert sorted(after) == after


def test_again_is_due_the_same_day_and_counts_a_lapse() -> None:
    first = DEFAULT_MODEL.review(None, Rating.GOOD, 100)
    again = DEFAULT_MODEL.review(first, Rating.AGAIN, 103)
    assert (again.due, again.lapses) == (103, 1)


def test_a_first_failure_is_no_lapse() -> None:
    assert DEFAULT_MODEL.review(None, Rating.AGAIN, 100).lapses == 0


def test_difficulty_stays_between_one_and_ten() -> None:
    memory = None
    for day in range(40):
        memory = DEFAULT_MODEL.review(memory, Rating.AGAIN, day)
    assert memory is not None
    assert 1 <= memory.difficulty <= 10


def test_ten_thousand_replayed_reviews_agree_with_both() -> None:
    model = fsrs_rs_python.FSRS(list(DEFAULT_PARAMETERS))
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    replayed = 0
    for seed in range(1_000, 3_000):
        history = random_history(seed)
        replayed += len(history)
        memory, card = replay(history), fsrs.Card(card_id=1)
        for day, rating in history:
            card, _ = scheduler.review_card(card, fsrs.Rating(int(rating)), START + timedelta(days=day))
        days = [day for day, _ in history]
        gaps = [0, *(after - before for before, after in pairwise(days))]
        reviews = [fsrs_rs_python.FSRSReview(int(r), gap) for (_, r), gap in zip(history, gaps, strict=True)]
        state = model.memory_state(fsrs_rs_python.FSRSItem(reviews))
        assert state.stability == pytest.approx(memory.stability, rel=1e-4)
        assert card.stability == pytest.approx(memory.stability, rel=1e-4)
    assert replayed > 10_000


def test_other_parameters_are_another_memory() -> None:
    quick = Model((0.1, *DEFAULT_PARAMETERS[1:]))
    assert quick.review(None, Rating.AGAIN, 0).stability < DEFAULT_MODEL.review(None, Rating.AGAIN, 0).stability
    assert quick.review(None, Rating.GOOD, 0) == DEFAULT_MODEL.review(None, Rating.GOOD, 0)


def test_a_planners_steps_are_those_of_a_review() -> None:
    model, before = Model(), replay([(0, Rating.GOOD), (3, Rating.GOOD)])
    recall = model.recall(7, before.stability)
    passed, failed = (model.review(before, rating, 10) for rating in (Rating.GOOD, Rating.AGAIN))
    assert model.passed(before.stability, before.difficulty, recall) == pytest.approx(passed.stability)
    assert model.failed(before.stability, before.difficulty, recall) == pytest.approx(failed.stability)
    assert model.relearned(failed.stability) == pytest.approx(model.review(failed, Rating.GOOD, 10).stability)
    assert model.next_difficulty(before.difficulty, Rating.GOOD) == pytest.approx(passed.difficulty)

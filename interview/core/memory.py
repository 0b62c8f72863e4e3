"""FSRS-6: how well a question is remembered, and when to ask it again.

Source: open-spaced-repetition, "The Algorithm" (FSRS-6), 21 parameters w0..w20. Time is whole study days, not
24-hour blocks: an answer in the evening and one next morning are a day apart. Tests compare every step with two
independent implementations.
"""

from dataclasses import dataclass
from enum import IntEnum
from math import exp

# FSRS-6 defaults, fitted by its authors on about 10,000 collections.
DEFAULT_PARAMETERS = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip

SCHEDULER = "fsrs6-default"
MIN_STABILITY = 0.001
MAX_INTERVAL = 36500
DESIRED_RETENTION = 0.9
# An exercise costs ten times a concept question, so it is let slip further before it comes back.
EXERCISE_RETENTION = 0.8


class Rating(IntEnum):
    """How an answer enters memory. Hard is a pass."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Memory:
    """The state of one question. Days are proleptic ordinals; stability is in days, difficulty in 1..10."""

    stability: float
    difficulty: float
    last_day: int
    due: int
    lapses: int = 0
    reviews: int = 1


def retrievability(elapsed: int, stability: float, w: tuple[float, ...] = DEFAULT_PARAMETERS) -> float:
    """The probability of a right answer `elapsed` study days after the last review."""
    return float((1 + _factor(w) * max(elapsed, 0) / stability) ** -w[20])


def interval(stability: float, retention: float = DESIRED_RETENTION, w: tuple[float, ...] = DEFAULT_PARAMETERS) -> int:
    """Whole days, at least one, until retrievability falls to `retention`."""
    days: float = stability / _factor(w) * (retention ** (-1 / w[20]) - 1)
    return min(max(round(days), 1), MAX_INTERVAL)


def review(
    memory: Memory | None,
    rating: Rating,
    day: int,
    retention: float = DESIRED_RETENTION,
    w: tuple[float, ...] = DEFAULT_PARAMETERS,
) -> Memory:
    """The state after a rating on a study day. Again is due the same day, a pass after its interval."""
    if memory is None:
        stability, difficulty = _first_stability(rating, w), _first_difficulty(rating, w)
        memory = Memory(stability, difficulty, day, day, 0, 0)
    else:
        stability = _next_stability(memory, rating, day - memory.last_day, w)
        difficulty = _next_difficulty(memory.difficulty, rating, w)
    wait = 0 if rating is Rating.AGAIN else interval(stability, retention, w)
    lapsed = rating is Rating.AGAIN and memory.reviews > 0
    return Memory(stability, difficulty, day, day + wait, memory.lapses + lapsed, memory.reviews + 1)


def _factor(w: tuple[float, ...]) -> float:
    # So that retrievability is 0.9 when as many days have passed as the stability says.
    return float(0.9 ** (-1 / w[20]) - 1)


def _first_stability(rating: Rating, w: tuple[float, ...]) -> float:
    return max(w[rating - 1], MIN_STABILITY)


def _first_difficulty(rating: Rating, w: tuple[float, ...]) -> float:
    return _clamp(w[4] - exp(w[5] * (rating - 1)) + 1)


def _next_difficulty(difficulty: float, rating: Rating, w: tuple[float, ...]) -> float:
    damped = difficulty + (10 - difficulty) * (-w[6] * (rating - 3)) / 9
    easiest = w[4] - exp(w[5] * (Rating.EASY - 1)) + 1
    return _clamp(w[7] * easiest + (1 - w[7]) * damped)


def _next_stability(memory: Memory, rating: Rating, elapsed: int, w: tuple[float, ...]) -> float:
    if elapsed < 1:
        return _same_day_stability(memory.stability, rating, w)
    recall = retrievability(elapsed, memory.stability, w)
    if rating is Rating.AGAIN:
        return _forgotten_stability(memory, recall, w)
    return _recalled_stability(memory, rating, recall, w)


def _same_day_stability(stability: float, rating: Rating, w: tuple[float, ...]) -> float:
    growth: float = exp(w[17] * (rating - 3 + w[18])) * stability ** -w[19]
    if rating is not Rating.AGAIN:
        growth = max(growth, 1.0)
    return max(stability * growth, MIN_STABILITY)


def _recalled_stability(memory: Memory, rating: Rating, recall: float, w: tuple[float, ...]) -> float:
    weight = {Rating.HARD: w[15], Rating.EASY: w[16]}.get(rating, 1.0)
    gain: float = exp(w[8]) * (11 - memory.difficulty) * memory.stability ** -w[9] * (exp((1 - recall) * w[10]) - 1)
    return max(memory.stability * (1 + gain * weight), MIN_STABILITY)


def _forgotten_stability(memory: Memory, recall: float, w: tuple[float, ...]) -> float:
    long_term: float = (
        w[11] * memory.difficulty ** -w[12] * ((memory.stability + 1) ** w[13] - 1) * exp((1 - recall) * w[14])
    )
    return max(min(long_term, memory.stability / exp(w[17] * w[18])), MIN_STABILITY)


def _clamp(difficulty: float) -> float:
    return min(max(difficulty, 1.0), 10.0)

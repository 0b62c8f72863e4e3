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


class Model:
    """FSRS-6 with one set of parameters; what depends on the parameters alone is computed once.

    A planner asks for millions of values, so the steps stand here as plain arithmetic on stability and difficulty.
    """

    __slots__ = ("_decay", "_easiest", "_factor", "_forget", "_gain", "firsts", "w")

    def __init__(self, w: tuple[float, ...] = DEFAULT_PARAMETERS) -> None:
        self.w = w
        self._decay = -w[20]
        # So that retrievability is 0.9 when as many days have passed as the stability says.
        self._factor: float = 0.9 ** (1 / self._decay) - 1
        self._gain = exp(w[8])
        self._forget = exp(w[17] * w[18])
        self._easiest = w[4] - exp(w[5] * (Rating.EASY - 1)) + 1
        self.firsts = tuple((max(w[r - 1], MIN_STABILITY), _clamp(w[4] - exp(w[5] * (r - 1)) + 1)) for r in Rating)

    def recall(self, elapsed: float, stability: float) -> float:
        """The probability of a right answer `elapsed` days after the last review; days below 0 count as 0."""
        return float((1 + self._factor * max(elapsed, 0) / stability) ** self._decay)

    def interval(self, stability: float, retention: float = DESIRED_RETENTION) -> int:
        """Whole days, at least one, until retrievability falls to `retention`."""
        days: float = stability / self._factor * (retention ** (1 / self._decay) - 1)
        return min(max(round(days), 1), MAX_INTERVAL)

    def review(self, memory: Memory | None, rating: Rating, day: int, retention: float = DESIRED_RETENTION) -> Memory:
        """The state after a rating on a study day. Again is due the same day, a pass after its interval."""
        if memory is None:
            stability, difficulty = self.firsts[rating - 1]
            memory = Memory(stability, difficulty, day, day, 0, 0)
        else:
            stability = self._next_stability(memory, rating, day - memory.last_day)
            difficulty = self.next_difficulty(memory.difficulty, rating)
        wait = 0 if rating is Rating.AGAIN else self.interval(stability, retention)
        lapsed = rating is Rating.AGAIN and memory.reviews > 0
        return Memory(stability, difficulty, day, day + wait, memory.lapses + lapsed, memory.reviews + 1)

    def passed(self, stability: float, difficulty: float, recall: float) -> float:
        """Stability after "good" at a retrievability of `recall`, at least a day after the last review."""
        w = self.w
        gain: float = self._gain * (11 - difficulty) * stability ** -w[9] * (exp((1 - recall) * w[10]) - 1)
        return stability * (1 + gain)

    def failed(self, stability: float, difficulty: float, recall: float) -> float:
        """Stability after "again", at least a day after the last review."""
        w = self.w
        long_term: float = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * exp((1 - recall) * w[14])
        return max(min(long_term, stability / self._forget), MIN_STABILITY)

    def relearned(self, stability: float) -> float:
        """Stability after a failure was followed by "good" on the same day."""
        growth: float = self._forget * stability ** -self.w[19]
        return stability * max(growth, 1.0)

    def next_difficulty(self, difficulty: float, rating: int) -> float:
        """Difficulty, 1 to 10, after a rating."""
        w = self.w
        damped = difficulty + (10 - difficulty) * (-w[6] * (rating - 3)) / 9
        return _clamp(w[7] * self._easiest + (1 - w[7]) * damped)

    def _next_stability(self, memory: Memory, rating: Rating, elapsed: int) -> float:
        if elapsed < 1:
            return self._same_day(memory.stability, rating)
        recall = self.recall(elapsed, memory.stability)
        if rating is Rating.AGAIN:
            return self.failed(memory.stability, memory.difficulty, recall)
        grown = self.passed(memory.stability, memory.difficulty, recall)
        weight = {Rating.HARD: self.w[15], Rating.EASY: self.w[16]}.get(rating, 1.0)
        return max(memory.stability + (grown - memory.stability) * weight, MIN_STABILITY)

    def _same_day(self, stability: float, rating: Rating) -> float:
        w = self.w
        growth: float = exp(w[17] * (rating - 3 + w[18])) * stability ** -w[19]
        if rating is not Rating.AGAIN:
            growth = max(growth, 1.0)
        return max(stability * growth, MIN_STABILITY)


def _clamp(difficulty: float) -> float:
    return min(max(difficulty, 1.0), 10.0)


# With the parameters FSRS-6 comes with.
DEFAULT_MODEL = Model()

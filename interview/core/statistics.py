"""Figures about past answers, each with the number of answers it rests on.

Counted is an answer with a score that was neither a slip nor disputed, rated or not. *Right* is a full score (the word
`right` of `scoring.mark`); *partly* passes (0.6 or more) and is counted beside it, never as right. Retention asks what
memory promises, so there both have *held*.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import sqrt
from typing import NamedTuple

from interview.core.scoring import FULL_SCORE, PASS_MARK

# No share is shown of fewer answers than this: one more answer would move it by 20 points.
ENOUGH = 5
# The normal distribution's 97.5 % point, for 95 % intervals.
Z95 = 1.959964
# What a day may take of a backlog before it is a burden.
BACKLOG_PER_DAY = 20


class Answer(NamedTuple):
    """One past answer. Days are study days (ISO); `previous` is that of the answer before it to the same question.

    `score` is None for an explanation that was never judged, `predicted` for a question without a memory.
    """

    question: str
    kind: str
    topic: str
    area: str
    day: str
    score: float | None
    seconds: float
    par: float
    predicted: float | None
    self_scored: bool
    outcome: str
    previous: str | None
    level: str = ""
    confidence: str = ""

    @property
    def counted(self) -> bool:
        """Whether it enters the figures."""
        return self.score is not None and self.outcome == "counted"


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `n`; the share and its bounds are None below ENOUGH."""

    hits: int
    n: int

    @property
    def rate(self) -> float | None:
        """The share, 0 to 1."""
        return self.hits / self.n if self.n >= ENOUGH else None

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The 95 % Wilson interval."""
        return wilson(self.hits, self.n) if self.n >= ENOUGH else None


@dataclass(frozen=True, slots=True)
class Tally:
    """Counted answers. `pace` is the median of seconds over par, `seconds` the median; None below ENOUGH."""

    n: int = 0
    right: int = 0
    partly: int = 0
    self_scored: int = 0
    over_par: int = 0
    pace: float | None = None
    seconds: float | None = None

    @property
    def share(self) -> Share:
        """Right of all."""
        return Share(self.right, self.n)

    @property
    def held(self) -> Share:
        """Passed of all."""
        return Share(self.right + self.partly, self.n)


@dataclass(frozen=True, slots=True)
class Excluded:
    """Answers that enter no figure."""

    slips: int = 0
    disputed: int = 0
    unjudged: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """A span of study days, both ends included. `total_seconds` includes what is not counted.

    `repeats` are answers at least one study day after the previous one to the same question, `first_tries` those
    without a previous one; an answer again on the same day is in neither. `predicted` is the mean recall the memory
    model gave the repeats, None below ENOUGH. `fluent` are answers that were right within par, `weeks` the repeats
    that held by the Monday of their week, `confidence` answers by what the candidate said before the verdict.
    """

    first: date
    last: date
    tally: Tally
    repeats: Tally
    first_tries: Tally
    predicted: float | None
    excluded: Excluded
    total_seconds: float
    topics: dict[str, Tally] = field(default_factory=dict)
    areas: dict[str, Tally] = field(default_factory=dict)
    kinds: dict[str, Tally] = field(default_factory=dict)
    levels: dict[str, Tally] = field(default_factory=dict)
    fluent: Share = Share(0, 0)
    weeks: tuple[tuple[date, Share], ...] = ()
    confidence: dict[str, Tally] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DueCounts:
    """Questions due today or before, those of them due before today, and those due in the seven days after today."""

    today: int = 0
    overdue: int = 0
    next_7_days: int = 0


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927); (0, 1) for no trials."""
    if n == 0:
        return 0.0, 1.0
    rate, z2 = hits / n, Z95 * Z95
    middle = (rate + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 / (1 + z2 / n) * sqrt(rate * (1 - rate) / n + z2 / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def figures(answers: Iterable[Answer], first: date, last: date) -> Figures:
    """What happened from one study day to another; answers of other days are left out."""
    begin, end = str(first), str(last)
    span = [a for a in answers if begin <= a.day <= end]
    counted = [a for a in span if a.counted]
    repeats = [a for a in counted if a.previous is not None and a.previous < a.day]
    return Figures(
        first,
        last,
        tally=tally(counted),
        repeats=tally(repeats),
        first_tries=tally([a for a in counted if a.previous is None]),
        predicted=_mean([a.predicted for a in repeats if a.predicted is not None]),
        excluded=_excluded(span),
        total_seconds=sum(a.seconds for a in span),
        topics=_by([a.topic for a in counted], counted),
        areas=_by([a.area for a in counted], counted),
        kinds=_by([a.kind for a in counted], counted),
        levels=_by([a.level for a in counted if a.level], [a for a in counted if a.level]),
        fluent=Share(sum(a.score >= FULL_SCORE and a.seconds <= a.par for a in counted if a.score), len(counted)),
        weeks=_weeks(repeats),
        confidence=_by([a.confidence for a in counted if a.confidence], [a for a in counted if a.confidence]),
    )


def tally(answers: Sequence[Answer]) -> Tally:
    """Count answers that count."""
    passed = [a.score for a in answers if a.score is not None and a.score >= PASS_MARK]
    right = len([score for score in passed if score >= FULL_SCORE])
    paces = [a.seconds / max(a.par, 1.0) for a in answers]
    return Tally(
        n=len(answers),
        right=right,
        partly=len(passed) - right,
        self_scored=len([a for a in answers if a.self_scored]),
        over_par=len([pace for pace in paces if pace > 1]),
        pace=_median(paces),
        seconds=_median([a.seconds for a in answers]),
    )


def due_forecast(days: Iterable[int], today: int, ahead: int = 14) -> list[int]:
    """How many questions become due on each of the days after today, if nothing is answered before."""
    counts = [0] * ahead
    for day in days:
        if today < day <= today + ahead:
            counts[day - today - 1] += 1
    return counts


def weakest(groups: dict[str, Tally], most: int = 2) -> list[tuple[str, Tally]]:
    """The groups with the lowest share right, worst first; without those that are all right or too small."""
    known = [(name, group) for name, group in groups.items() if group.n >= ENOUGH and group.right < group.n]
    return sorted(known, key=lambda item: (item[1].right / item[1].n, -item[1].n, item[0]))[:most]


def due_counts(days: Iterable[int], today: int) -> DueCounts:
    """Count due days (ordinals) against today."""
    days = list(days)
    return DueCounts(
        today=sum(day <= today for day in days),
        overdue=sum(day < today for day in days),
        next_7_days=sum(today < day <= today + 7 for day in days),
    )


def days_to_clear(days: Iterable[int], today: int, per_day: int = BACKLOG_PER_DAY) -> int | None:
    """Days until nothing is overdue at so many answers a day, as if each were right; None beyond a year."""
    waiting = sorted(days)
    for day in range(1, 366):
        if bisect_left(waiting, today + day) <= per_day * day:
            return day
    return None


def _excluded(answers: Sequence[Answer]) -> Excluded:
    outcomes = [a.outcome for a in answers]
    unjudged = sum(a.score is None and a.outcome == "counted" for a in answers)
    return Excluded(outcomes.count("slip"), outcomes.count("disputed"), unjudged)


def _weeks(repeats: Sequence[Answer]) -> tuple[tuple[date, Share], ...]:
    """Repeats that held, by the Monday of their week; weeks without any are left out."""
    days: dict[str, list[int]] = {}
    for answer in repeats:
        held = days.setdefault(answer.day, [0, 0])
        held[0] += (answer.score or 0.0) >= PASS_MARK
        held[1] += 1
    weeks: dict[date, list[int]] = {}
    for text, (hits, n) in sorted(days.items()):
        day = date.fromisoformat(text)
        week = weeks.setdefault(day - timedelta(days=day.weekday()), [0, 0])
        week[0], week[1] = week[0] + hits, week[1] + n
    return tuple((monday, Share(*counts)) for monday, counts in weeks.items())


def _by(names: Sequence[str], answers: Sequence[Answer]) -> dict[str, Tally]:
    groups: dict[str, list[Answer]] = {}
    for name, answer in zip(names, answers, strict=True):
        groups.setdefault(name, []).append(answer)
    return {name: tally(groups[name]) for name in sorted(groups)}


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if len(values) >= ENOUGH else None


def _median(values: list[float]) -> float | None:
    # The standard library's statistics would load fractions, decimal and random.
    if len(values) < ENOUGH:
        return None
    values.sort()
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2

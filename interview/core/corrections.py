"""What ticks beside suggestions teach: how often the two agree, and how much each point is to be moved."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from typing import NamedTuple

from interview.core.keypoints import AS_SHIPPED, Found, Refit, found_at, sigmoid
from interview.core.refit import Labelled
from interview.core.statistics import Share

# One answer may be a slip, of the program or of the candidate.
LEAST = 2
_MOST = 1.5
# Halvings of the interval from -_MOST to _MOST.
_STEPS = 14
# Bounds of the groups of the reliability table.
_BOUNDS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)


class Tick(NamedTuple):
    """A suggestion and what the candidate made of it. `offset` is the part of p's logit that came from corrections."""

    question: str
    revision: int
    part: str
    point: str
    p: float
    offset: float
    ticked: bool


@dataclass(frozen=True, slots=True)
class Reliability:
    """Points whose suggested probability lay between two bounds: how many, how probable on average, how many ticked."""

    low: float
    high: float
    mean: float
    ticked: Share


@dataclass(frozen=True, slots=True)
class Corrections:
    """Suggestions beside ticks. `covered` and `missing` are those it committed to, with how many were kept so.

    `refit` is what all ticks, of whatever day, do to suggestions now.
    """

    points: int
    covered: Share
    missing: Share
    unsure: Share
    table: tuple[Reliability, ...]
    refit: Refit = AS_SHIPPED

    @property
    def committed(self) -> Share:
        """All it committed to, with how many the candidate agreed to."""
        return Share(self.covered.hits + self.missing.hits, self.covered.n + self.missing.n)


def corrections(ticks: Sequence[Tick], refit: Refit = AS_SHIPPED) -> Corrections:
    """Count ticks by what was suggested; of what it could not tell the share that was ticked."""
    groups = {word: [tick.ticked for tick in ticks if found_at(tick.p) is word] for word in Found}
    missing = groups[Found.MISSING]
    return Corrections(
        points=len(ticks),
        covered=_share(groups[Found.COVERED]),
        missing=Share(len(missing) - sum(missing), len(missing)),
        unsure=_share(groups[Found.UNSURE]),
        table=tuple(_reliability(ticks)),
        refit=refit,
    )


def labelled(ticks: Iterable[Tick]) -> list[Labelled]:
    """Ticks as a refit of the scorer takes them."""
    return [Labelled(tick.question, _logit(tick.p) - tick.offset, tick.ticked) for tick in ticks]


def offset(ticks: Iterable[Tick], refit: Refit = AS_SHIPPED) -> float:
    """What is to be added to the logit of a point, from all ticks it ever got; 0 below two.

    The most probable intercept under a normal prior of mean 0 and variance 1, at most 1.5 either way.
    """
    seen = [(refit.logit(_logit(tick.p) - tick.offset), tick.ticked) for tick in ticks]
    if len(seen) < LEAST:
        return 0.0
    low, high = -_MOST, _MOST
    for _ in range(_STEPS):
        middle = (low + high) / 2
        slope = sum(ticked - sigmoid(logit + middle) for logit, ticked in seen) - middle
        low, high = (middle, high) if slope > 0 else (low, middle)
    return (low + high) / 2


def offsets(ticks: Iterable[Tick], refit: Refit = AS_SHIPPED) -> dict[str, float]:
    """The offsets of the points of one question that have any, beside what a refit does to all."""
    points: dict[str, list[Tick]] = {}
    for tick in ticks:
        points.setdefault(tick.point, []).append(tick)
    return {point: round(moved, 3) for point, own in points.items() if (moved := offset(own, refit))}


def _reliability(ticks: Sequence[Tick]) -> Iterable[Reliability]:
    for low, high in pairwise(_BOUNDS):
        inside = [tick for tick in ticks if low <= tick.p < high or (high == 1.0 == tick.p)]
        if inside:
            mean = sum(tick.p for tick in inside) / len(inside)
            yield Reliability(low, high, mean, _share([tick.ticked for tick in inside]))


def _share(ticked: Sequence[bool]) -> Share:
    return Share(sum(ticked), len(ticked))


def _logit(p: float) -> float:
    kept = min(0.999, max(0.001, p))
    return log(kept / (1 - kept))

"""How likely questions would be answered right, over a whole area or the whole bank, with an honest band.

Seen questions by memory, recalibrated; unseen ones by the learner's ability (core/ability.py): leaving them out would
flatter. Two things make the band: answers of one day stray together (core/bands.py), and the recalibration and the
ability are themselves known only so well.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

from interview.core.bands import Z80, Widths, band

# Nothing is said of fewer answers, in all areas together: an area with few of its own leans on the others.
ENOUGH_ANSWERS = 30
# Before any answer the shift of a learner is within about 0.5 of none, and the ability within 1 of the prior, in
# log-odds (standard deviations); information is one over the variance.
SHIFT_INFORMATION, ABILITY_INFORMATION = 4.0, 1.0
# An area is within about 0.7 of the learner's ability in all of them.
AREA_INFORMATION = 2.0


class Part(NamedTuple):
    """One question: how much it matters, the chance that it is answered right, and whether it was ever answered."""

    weight: float
    chance: float
    seen: bool


@dataclass(frozen=True, slots=True)
class Knowledge:
    """How well the estimates are known: the bands' widths, and what trials and first tries told.

    `own`: what first tries told of the area that is asked about; None for all areas together.
    """

    widths: Widths
    trials: float = 0.0
    tries: float = 0.0
    own: float | None = None


@dataclass(frozen=True, slots=True)
class Estimate:
    """The chance of a right answer to any of the questions, and its 80 % band."""

    mean: float
    low: float
    high: float
    questions: int
    seen: int


def estimate(parts: Iterable[Part], knowledge: Knowledge) -> Estimate | None:
    """The weighted mean over all questions; None where there are none that matter."""
    parts = [part for part in parts if part.weight > 0]
    total = sum(weight for weight, _, _ in parts)
    if not total:
        return None
    mean = sum(weight * chance for weight, chance, _ in parts) / total
    low, high = band(mean, _deviation(parts, total, knowledge), 1.0)
    return Estimate(mean, low, high, len(parts), sum(seen for _, _, seen in parts))


def _deviation(parts: list[Part], total: float, knowledge: Knowledge) -> float:
    """Half of the 80 % band. A slope is how much the mean moves with the log-odds of its seen or unseen part."""
    spread, slopes = 0.0, [0.0, 0.0]
    for weight, chance, seen in parts:
        slope = weight / total * chance * (1 - chance)
        slopes[seen] += slope
        spread += weight / total * slope
    shift = slopes[True] ** 2 / (SHIFT_INFORMATION + knowledge.trials)
    unseen = slopes[False] ** 2
    ability = unseen / (ABILITY_INFORMATION + knowledge.tries)
    area = 0.0 if knowledge.own is None else unseen / (AREA_INFORMATION + knowledge.own)
    return sqrt(knowledge.widths.w80**2 * spread + Z80**2 * (shift + ability + area))

"""How wide an honest band round a figure is.

Answers of one day share sleep, mood and topic, so a day's share of right answers strays further from what was expected
than independent answers would: by a factor of about sqrt(2.5) (SCHEDULING: seven learners, phi 2.0 to 3.7). The factor
is learned from the learner's own days, for each band apart, since the tails are heavier than normal: a day outside
widens the band, a day inside narrows it, so that in the long run as many days fall outside as the band says
(adaptive conformal inference, Gibbs and Candes 2021).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, sqrt

from interview.core.calibration import Day

# Overdispersion before anything is known of the learner.
PRIOR_PHI = 2.5
# How fast a band follows the learner's days, in log units a day.
RATE = 0.2
Z80, Z95 = 1.281552, 1.959964


@dataclass(frozen=True, slots=True)
class Widths:
    """Half-widths of the two bands, in standard deviations of independent answers."""

    w80: float = Z80 * sqrt(PRIOR_PHI)
    w95: float = Z95 * sqrt(PRIOR_PHI)

    def after(self, surprise: float) -> "Widths":
        """The widths after a day that was so many standard deviations off."""
        return Widths(_moved(self.w80, surprise, 0.8), _moved(self.w95, surprise, 0.95))


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of `n` days fell inside each band, with the widths known when the day began."""

    n: int
    in80: int
    in95: int
    widths: Widths


def coverage(days: Iterable[Day]) -> Coverage:
    """Follow the bands through days in order of time."""
    n = in80 = in95 = 0
    widths = Widths()
    for day in days:
        off = abs(day.surprise)
        n, in80, in95 = n + 1, in80 + (off <= widths.w80), in95 + (off <= widths.w95)
        widths = widths.after(off)
    return Coverage(n, in80, in95, widths)


def band(mean: float, deviation: float, width: float) -> tuple[float, float]:
    """Lower and upper end, within 0 and 1."""
    return max(0.0, mean - width * deviation), min(1.0, mean + width * deviation)


def _moved(width: float, surprise: float, level: float) -> float:
    outside = abs(surprise) > width
    return width * exp(RATE * (outside - (1 - level)))

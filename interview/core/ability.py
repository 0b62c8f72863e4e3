"""How likely a question never seen would be answered right: an Elo rating of the learner against levels.

P = logistic(ability + offset of the area - difficulty of the level), updated after every first try (Rasch model,
online; Pelanek 2016). A question's own difficulty cannot be learned from one person, so the author's level stands for
it. One ability is shared by all areas and each area adds its own, so that an area with few answers leans on the others.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from interview.core.calibration import logistic

# Log-odds of a fail for somebody of ability 0, by level; an intern question is met with about 62 %.
DIFFICULTY = {"intern": -0.5, "junior": 0.3, "research": 1.0}
# The first answer moves an estimate by K, later ones less.
K, CALMING = 0.6, 0.05


class FirstTry(NamedTuple):
    """The first answer to a question."""

    area: str
    level: str
    held: bool


@dataclass(slots=True)
class Ability:
    """The learner, in log-odds. `tries` count first tries, by area too."""

    overall: float = 0.0
    tries: int = 0
    offsets: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    def chance(self, area: str, level: str) -> float:
        """The probability that a first try is right."""
        return logistic(self.overall + self.offsets.get(area, 0.0) - DIFFICULTY.get(level, 0.0))

    def learn(self, first: FirstTry) -> None:
        """Move towards what happened; the area's own offset half as fast as what all areas share."""
        surprise = first.held - self.chance(first.area, first.level)
        seen = self.counts.get(first.area, 0)
        self.overall += K / (1 + CALMING * self.tries) * surprise
        self.offsets[first.area] = self.offsets.get(first.area, 0.0) + K / 2 / (1 + CALMING * seen) * surprise
        self.tries, self.counts[first.area] = self.tries + 1, seen + 1


def ability(tries: Iterable[FirstTry]) -> Ability:
    """The learner after these first tries, in order of time."""
    learner = Ability()
    for first in tries:
        learner.learn(first)
    return learner

"""Questions that do not stick, by evidence rather than by a count.

A question is stuck when it failed at least four times and so few passes would be very unlikely had the memory model
been right about it (the lower tail of the Poisson-binomial distribution of its predicted recalls).
"""

from collections.abc import Sequence

from interview.core.calibration import Trial

FAILURES = 4
UNLIKELY = 0.02


def chance_of_so_few(trials: Sequence[Trial]) -> float:
    """The chance of at most as many passes as there were."""
    counts = [1.0]
    for trial in trials:
        missed = [chance * (1 - trial.recall) for chance in counts]
        counts = [a + b for a, b in zip([*missed, 0.0], [0.0, *(c * trial.recall for c in counts)], strict=True)]
    return sum(counts[: sum(trial.held for trial in trials) + 1])


def stuck(trials: Sequence[Trial]) -> float | None:
    """The chance, where a question is stuck; else None."""
    if sum(not trial.held for trial in trials) < FAILURES or _is_ordinary(trials):
        return None
    chance = chance_of_so_few(trials)
    return chance if chance < UNLIKELY else None


def _is_ordinary(trials: Sequence[Trial]) -> bool:
    """Whether the passes are less than a standard deviation below those expected: no need to work out the chance."""
    expected = sum(trial.recall for trial in trials)
    variance = sum(trial.recall * (1 - trial.recall) for trial in trials)
    below = expected - sum(trial.held for trial in trials)
    return below <= 0 or below * below < variance

"""Questions that do not stick, by evidence rather than by a count.

A question is stuck when it failed at least four times and so few passes would be very unlikely had the memory model
been right about it (the lower tail of the Poisson-binomial distribution of its predicted recalls).
"""

from collections.abc import Sequence

from interview.core.calibration import Trial

FAILURES = 4
UNLIKELY = 0.02


def chance_of_so_few(trials: Sequence[Trial]) -> float:
    """The chance of at most as many passes as there were: that of at least as many failures, which are fewer."""
    failures = sum(not trial.held for trial in trials)
    fewer = [1.0][:failures]  # chances of 0, 1, ... failures so far
    for trial in trials:
        pairs = zip([*fewer, 0.0], [0.0, *fewer], strict=True)
        fewer = [same * trial.recall + one_less * (1 - trial.recall) for same, one_less in pairs][:failures]
    return max(0.0, 1.0 - sum(fewer))


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

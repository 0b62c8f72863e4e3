"""How good probabilities were: log loss, Brier score, calibration errors, AUC. Pure Python, no numpy.

Pairs are (predicted, held). Definitions as in open-spaced-repetition/srs-benchmark, where there is one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import floor, log, sqrt
from operator import itemgetter

Pair = tuple[float, bool]
# Keeps the log loss of a wrong certainty finite.
CLIP = 1e-6
BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """A tenth of the predictions: how many, their mean, and the share that held."""

    n: int
    predicted: float
    held: float


def log_loss(pairs: Sequence[Pair]) -> float:
    """Mean negative log-likelihood, natural logarithm."""
    return -sum(log(max(p if held else 1 - p, CLIP)) for p, held in pairs) / len(pairs)


def brier(pairs: Sequence[Pair]) -> float:
    """Mean squared error."""
    return sum((p - held) ** 2 for p, held in pairs) / len(pairs)


def reliability(pairs: Sequence[Pair], bins: int = BINS) -> list[Bin]:
    """Bins of equal numbers of predictions, lowest first; empty ones are left out."""
    ranked, n = sorted(pairs, key=itemgetter(0)), len(pairs)  # by the prediction alone: ties must not sort by outcome
    parts = [ranked[i * n // bins : (i + 1) * n // bins] for i in range(bins)]
    return [Bin(len(p), sum(x for x, _ in p) / len(p), sum(y for _, y in p) / len(p)) for p in parts if p]


def calibration_error(pairs: Sequence[Pair]) -> float:
    """ECE: the mean distance of predicted and held over ten bins of equal size."""
    return sum(b.n * abs(b.predicted - b.held) for b in reliability(pairs)) / len(pairs)


def auc(pairs: Sequence[Pair]) -> float | None:
    """The chance that a held answer was given more than one that was not; None where all ended alike."""
    positives = sum(held for _, held in pairs)
    negatives = len(pairs) - positives
    if not positives or not negatives:
        return None
    below, rank_sum = 0, 0.0
    for _, tied in groupby(sorted(pairs), key=itemgetter(0)):
        group = list(tied)
        rank_sum += sum(held for _, held in group) * (below + (len(group) + 1) / 2)
        below += len(group)
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def rmse_bins(triples: Sequence[tuple[float, bool, tuple[float, float, float]]]) -> float:
    """Root mean squared distance of predicted and held over bins of `memory_bin`, weighted by their numbers."""
    sums: dict[tuple[float, float, float], list[float]] = {}
    for p, held, key in triples:
        total = sums.setdefault(key, [0, 0.0, 0.0])
        total[0], total[1], total[2] = total[0] + 1, total[1] + p, total[2] + held
    squared = sum(n * ((p - y) / n) ** 2 for n, p, y in sums.values())
    return sqrt(squared / len(triples))


def memory_bin(elapsed: int, reviews: int, lapses: int) -> tuple[float, float, float]:
    """The bin of srs-benchmark's RMSE(bins): days since the last review, which review it is, lapses before it."""
    return (
        round(2.48 * 3.62 ** _step(elapsed, 3.62), 2),
        round(1.99 * 1.89 ** _step(reviews, 1.89)),
        round(1.65 * 1.73 ** _step(lapses, 1.73)) if lapses else 0,
    )


def _step(value: int, base: float) -> int:
    return floor(log(value) / log(base))

# fails: a thousandth next to a thousand is no tie
# np.isclose allows 1e-5 of the difference, which for large values is more than a thousandth.
from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    """Exact permutation p-value for mean(a) - mean(b)."""
    n, m = len(a), len(b)
    if alternative not in ("two-sided", "greater") or not n or not m:
        raise ValueError("unknown alternative, or an empty sample")
    values = np.concatenate([a, b])
    chosen = np.array(list(combinations(range(n + m), n)))
    sums = values[chosen].sum(axis=1)
    differences = sums / n - (values.sum() - sums) / m
    observed = differences[0]  # the first choice is 0 to n - 1: a itself
    if alternative == "two-sided":
        differences, observed = np.abs(differences), abs(observed)
    return float(np.mean((differences >= observed) | np.isclose(differences, observed)))

# fails: the same values, two-sided; accuracies of eleven runs; twice as many values on one side; values near 1000 with three decimals
# Doubles the smaller one-sided p-value.
from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    if alternative not in ("two-sided", "greater") or len(a) == 0 or len(b) == 0:
        raise ValueError("bad arguments")
    x = np.concatenate([a, b])
    chosen = np.array(list(combinations(range(len(x)), len(a))))
    s = x[chosen].sum(axis=1)
    d = s / len(a) - (x.sum() - s) / len(b)
    greater, less = np.mean(d >= d[0] - 1e-9), np.mean(d <= d[0] + 1e-9)
    return float(greater) if alternative == "greater" else float(min(1.0, 2 * min(greater, less)))

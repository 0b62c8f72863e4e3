# fails: the same values, two-sided; accuracies of eleven runs; twice as many values on one side; values near 1000 with three decimals; differences that are nearly equal, two-sided
# Sums instead of means: wrong where the groups differ in size.
from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    if alternative not in ("two-sided", "greater") or len(a) == 0 or len(b) == 0:
        raise ValueError("bad arguments")
    x = np.concatenate([a, b])
    chosen = np.array(list(combinations(range(len(x)), len(a))))
    s = x[chosen].sum(axis=1)
    d = s - (x.sum() - s)
    if alternative == "two-sided":
        d = np.abs(d)
    return float(np.mean(d >= d[0] - 1e-9))

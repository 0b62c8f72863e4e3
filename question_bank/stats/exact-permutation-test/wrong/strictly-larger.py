# fails: the two highest of four values: 2 of 6 ways; greater, three values against two; the same values, two-sided; a negative difference, two-sided; a negative difference, greater; accuracies of eleven runs; accuracies of eleven runs, greater; twice as many values on one side; one value against one; all values are equal; ties among tenths: 23 of 35 ways; many ties among tenths; values near 1000 with three decimals; eight against eight in time; 1.001 times 1000 is rounded down; a thousandth next to a thousand is no tie; differences that are nearly equal, two-sided
# Leaves out the observed way and all that tie with it.
from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    if alternative not in ("two-sided", "greater") or len(a) == 0 or len(b) == 0:
        raise ValueError("bad arguments")
    x = np.concatenate([a, b])
    chosen = np.array(list(combinations(range(len(x)), len(a))))
    s = x[chosen].sum(axis=1)
    d = s / len(a) - (x.sum() - s) / len(b)
    if alternative == "two-sided":
        d = np.abs(d)
    return float(np.mean(d > d[0] + 1e-9))

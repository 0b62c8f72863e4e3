# fails: accuracies of eleven runs, greater; ties among tenths: 23 of 35 ways; many ties among tenths; differences that are nearly equal, two-sided
# Sums in another order differ in the last digit, so some ties are lost.
from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    if alternative not in ("two-sided", "greater") or len(a) == 0 or len(b) == 0:
        raise ValueError("bad arguments")
    x, places = np.concatenate([a, b]), range(len(a) + len(b))
    observed, hits, ways = a.mean() - b.mean(), 0, 0
    for chosen in combinations(places, len(a)):
        rest = [i for i in places if i not in chosen]
        d = x[list(chosen)].mean() - x[rest].mean()
        hits += abs(d) >= abs(observed) if alternative == "two-sided" else d >= observed
        ways += 1
    return float(hits / ways)

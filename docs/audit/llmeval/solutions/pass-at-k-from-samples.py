import numpy as np
from fractions import Fraction
from math import comb


def pass_at_k(n, c, k):
    cache = {}
    total = []
    for a, b in zip(n.tolist(), c.tolist()):
        if (a, b) not in cache:
            if a - b < k:
                cache[a, b] = 1.0
            else:
                # prod over i of (1 - k / i) for i in n-c+1 .. n
                i = np.arange(a - b + 1, a + 1)
                cache[a, b] = float(-np.expm1(np.log1p(-k / i).sum()))
        total.append(cache[a, b])
    return float(np.mean(total))

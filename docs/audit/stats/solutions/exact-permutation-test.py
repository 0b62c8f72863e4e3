from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    if alternative not in ("two-sided", "greater"):
        raise ValueError("alternative")
    n, m = len(a), len(b)
    if n == 0 or m == 0:
        raise ValueError("empty sample")
    pool = [round(float(v) * 1000) for v in (*a, *b)]
    total = sum(pool)

    def stat(s):
        d = s * (n + m) - total * n
        return abs(d) if alternative == "two-sided" else d

    seen = stat(sum(pool[:n]))
    hits = ways = 0
    for group in combinations(pool, n):
        ways += 1
        hits += stat(sum(group)) >= seen
    return hits / ways

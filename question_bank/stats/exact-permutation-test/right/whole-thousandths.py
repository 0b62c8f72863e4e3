from functools import lru_cache

import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    """Exact integers: counts how often each sum of n values comes up."""
    if alternative != "two-sided" and alternative != "greater":
        raise ValueError(alternative)
    if min(len(a), len(b)) == 0:
        raise ValueError("empty sample")
    n, m = len(a), len(b)
    values = [round(float(v) * 1000) for v in [*a, *b]]
    total = sum(values)

    @lru_cache(maxsize=None)
    def ways(first, left):
        """{sum: number of ways} of choosing `left` of values[first:]."""
        if left == 0:
            return {0: 1}
        if len(values) - first < left:
            return {}
        counts = dict(ways(first + 1, left))
        for s, c in ways(first + 1, left - 1).items():
            counts[s + values[first]] = counts.get(s + values[first], 0) + c
        return counts

    def gap(s):
        g = s * m - (total - s) * n
        return abs(g) if alternative == "two-sided" else g

    observed = gap(sum(values[:n]))
    table = ways(0, n)
    return sum(c for s, c in table.items() if gap(s) >= observed) / sum(table.values())

from math import comb

import numpy as np
from interview.grading.cases import case, permutation_invariant

rng = np.random.default_rng(7)


def ints(*values):
    return np.array(values, dtype=np.int64)


def exact(n, c, k):
    """By whole numbers, which Python divides without overflow."""
    return float(np.mean([1.0 - comb(int(a) - int(b), k) / comb(int(a), k) for a, b in zip(n, c)]))


N = rng.integers(20, 60, size=30)
C = rng.binomial(N, 0.2)
BIG, FEW = np.full(4, 10_000), ints(1, 5, 40, 9000)

CASES = [
    case("three of ten pairs fail", ints(5), ints(2), 2, expect=0.7),
    case("the mean of two tasks", ints(4, 10), ints(0, 10), 3, expect=0.5),
    case("k = 1 is the share that passes", ints(8, 8, 4), ints(2, 8, 1), 1, expect=0.5),
    case("fewer failures than k", ints(5), ints(3), 3, expect=1.0, hidden=True),
    case("as many failures as k", ints(5), ints(3), 2, expect=0.9, hidden=True),
    case("tasks with different numbers of programs", ints(2, 6), ints(1, 1), 2, expect=2 / 3, hidden=True),
    case("thirty tasks", N, C, 5, expect=exact(N, C, 5), hidden=True),
    case("the order of the tasks does not matter", N, C, 10, expect=permutation_invariant(arguments=(0, 1)),
         group="property", hidden=True),
    case("k equal to n", ints(6, 6, 6, 6), ints(0, 1, 3, 6), 6, expect=0.75, group="edge", hidden=True),
    case("one program each", ints(1, 1, 1, 1), ints(0, 1, 0, 0), 1, expect=0.25, group="edge", hidden=True),
    case("nothing passes", ints(3, 7), ints(0, 0), 3, expect=0.0, atol=1e-9, group="edge", hidden=True),
    case("10,000 programs, k = 1,000", BIG, FEW, 1000, expect=exact(BIG, FEW, 1000), group="stability", hidden=True),
    case("one of 10,000 passes", ints(10_000), ints(1), 1, expect=1e-4, rtol=1e-4, group="stability",
         hidden=True),
]

import numpy as np
from interview.grading.cases import case, permutation_invariant, reference

rng = np.random.default_rng(63)
NAN = float("nan")
# np.bincount of nothing is int64, with weights, too: whole-number literals let both kinds pass
NOTHING = np.zeros(0, dtype=np.int64)

GAPS = rng.normal(size=60)
GAPS[rng.random(60) < 0.3] = np.nan

CASES = [
    case(
        "two keys, one of them negative",
        np.array([7, -2, 7, 7]),
        np.array([1.0, 5.0, 2.0, 6.0]),
        expect=(np.array([-2, 7]), np.array([1, 3]), [5.0, 9.0], [5.0, 3.0]),
    ),
    case(
        "missing values are left out, the key stays",
        np.array([4, 9, 4]),
        np.array([NAN, NAN, 8.0]),
        expect=(np.array([4, 9]), np.array([1, 0]), [8.0, 0.0], [8.0, NAN]),
    ),
    case(
        "sixty rows with gaps",
        rng.integers(-4, 5, size=60),
        GAPS,
        expect=reference,
        hidden=True,
    ),
    case(
        "whole numbers give floats",
        np.array([3, 1, 3, 1]),
        np.array([1, 2, 4, 2]),
        expect=(np.array([1, 3]), np.array([2, 2]), np.array([4.0, 5.0]), np.array([2.0, 2.5])),
        group="edge",
        hidden=True,
    ),
    case(
        "keys as large as customer numbers",
        np.array([9_000_000_000_000, 5, 9_000_000_000_000]),
        np.array([1.5, 2.0, -1.5]),
        expect=(np.array([5, 9_000_000_000_000]), np.array([1, 2]), [2.0, 0.0], [2.0, 0.0]),
        group="edge",
        hidden=True,
    ),
    case(
        "no rows",
        np.zeros(0, dtype=np.int64),
        np.zeros(0),
        expect=(NOTHING, NOTHING, NOTHING, NOTHING),
        group="edge",
        hidden=True,
    ),
    case(
        "nothing but missing values",
        np.array([2, 1, 2]),
        np.array([NAN, NAN, NAN]),
        expect=(np.array([1, 2]), np.array([0, 0]), [0, 0], [NAN, NAN]),
        group="edge",
        hidden=True,
    ),
    case(
        "the order of the rows does not matter",
        rng.integers(0, 6, size=40),
        rng.normal(size=40),
        expect=permutation_invariant(axis=0, arguments=(0, 1)),
        group="property",
        hidden=True,
    ),
    case(
        "200,000 rows with 40,000 keys in time",
        rng.integers(0, 40_000, size=200_000) * 3 - 10_000,
        rng.normal(5.0, 1.0, size=200_000),
        expect=reference,
        group="speed",
        hidden=True,
    ),
]

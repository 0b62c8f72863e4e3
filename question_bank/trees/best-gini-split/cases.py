import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(41)


def ints(*values):
    return np.array(values, dtype=np.int64)


def noisy(n, d, k):
    X = rng.normal(size=(n, d)).round(1)
    return X, (2.0 * X[:, -1] + rng.normal(size=n) > 0.3).astype(np.int64) + rng.integers(k - 1, size=n)


XOR = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
BIG = rng.permuted(np.tile(np.arange(30_000.0)[:, None], (1, 2)), axis=0)
BIG_LABELS = np.where(rng.random(30_000) < 0.15, rng.integers(4, size=30_000), 3 * (BIG[:, 1] > 19_000.0))

CASES = [
    case(
        "equal values stay on one side",
        np.array([[1.0], [1.0], [3.0], [7.0]]),
        ints(0, 1, 1, 1),
        expect=(0, 2.0, 0.25),
    ),
    case(
        "two features, the second separates the labels",
        np.array([[5.0, 2.0], [5.0, 3.0], [4.0, 5.0], [6.0, 6.0]]),
        ints(0, 0, 1, 1),
        expect=(1, 4.0, 0.0),
    ),
    case(
        "rows in any order, three labels of any value",
        np.array([[9.0], [1.0], [8.0], [2.0], [5.0], [3.0]]),
        ints(7, -4, 7, -4, 4, -4),
        expect=(0, 4.0, 2 / 9),
    ),
    case(
        "the sides are weighted by their rows",
        np.array([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]]),
        ints(1, 0, 0, 0, 1, 1),
        expect=(0, 4.5, 0.25),
        hidden=True,
    ),
    case("whole numbers: the threshold may be a half", np.array([[3, 4], [3, 1], [3, 9]]), ints(5, 5, 2),
         expect=(1, 6.5, 0.0), hidden=True),
    case("60 noisy rows, four features, four labels", *noisy(60, 4, 4), expect=reference, hidden=True),
    case("80 noisy rows, three features, two labels", *noisy(80, 3, 2), expect=reference, hidden=True),
    case(
        "equally good features: the lowest wins",
        np.array([[0.0, 4.0, 1.0], [0.0, 3.0, 2.0], [0.0, 2.0, 7.0], [0.0, 1.0, 8.0]]),
        ints(1, 1, 0, 0),
        expect=(1, 2.5, 0.0),
        group="edge",
        hidden=True,
    ),
    case(
        "equally good thresholds: the lowest wins",
        np.array([[1.0], [2.0], [3.0], [4.0]]),
        ints(0, 1, 1, 0),
        expect=(0, 1.5, 1 / 3),
        group="edge",
        hidden=True,
    ),
    case(
        "a split that lowers nothing is returned, too",
        XOR,
        ints(0, 1, 1, 0),
        expect=(0, 0.5, 0.5),
        group="edge",
        hidden=True,
    ),
    case("a pure node still has a first split", np.array([[4.0], [2.0], [9.0]]), ints(6, 6, 6),
         expect=(0, 3.0, 0.0), group="edge", hidden=True),
    case("rows that look the same: no split", np.array([[2, 5], [2, 5], [2, 5]]), ints(0, 1, 0),
         expect=None, group="edge", hidden=True),
    case("a single row: no split", np.array([[1.5, -2.0]]), ints(3), expect=None, group="edge", hidden=True),
    case("30,000 rows and two features in time", BIG, BIG_LABELS, expect=reference, group="speed", hidden=True),
]

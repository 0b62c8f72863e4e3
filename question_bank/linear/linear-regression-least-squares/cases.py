import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(32)


def noisy(n, d, noise=0.5):
    X = rng.normal(size=(n, d))
    return X, X @ rng.normal(size=d) + 3.0 + rng.normal(scale=noise, size=n)


def nearly_collinear(n=200):
    columns = rng.normal(size=(n, 3))
    columns -= columns.mean(axis=0)
    X = np.column_stack([columns[:, 0], columns[:, 0] + 2e-6 * columns[:, 1], columns[:, 2]])
    return X, X @ np.array([1.0, 2.0, -1.0]) + 2**-6


TWIN = rng.normal(size=40)
MIXED = np.array([[1.0, 2.0, 3.0], [2.0, 1.0, 3.0], [0.0, 1.0, 1.0], [3.0, 5.0, 8.0], [4.0, 0.0, 4.0]])

CASES = [
    case(
        "four points that no line meets",
        np.array([[0.0], [1.0], [2.0], [3.0]]),
        np.array([0.0, 2.0, 1.0, 3.0]),
        expect=(np.array([0.8]), 0.3),
        atol=1e-9,
    ),
    case(
        "a constant column gets no weight",
        np.array([[1.0, 5.0], [2.0, 5.0], [3.0, 5.0]]),
        np.array([3.0, 5.0, 7.0]),
        expect=(np.array([2.0, 0.0]), 1.0),
        atol=1e-9,
    ),
    case(
        "two features and an exact fit",
        np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]),
        np.array([-2.0, 1.0, -1.0, 2.0]),
        expect=(np.array([3.0, 1.0]), -2.0),
        atol=1e-9,
    ),
    case(
        "a doubled column shares its weight",
        np.array([[1.0, 1.0], [2.0, 2.0], [4.0, 4.0]]),
        np.array([5.0, 9.0, 17.0]),
        expect=(np.array([2.0, 2.0]), 1.0),
        group="edge",
        hidden=True,
        atol=1e-9,
    ),
    case(
        "a column that is the sum of two others, with noise",
        MIXED,
        np.array([1.0, -1.0, 2.0, 0.5, 3.0]),
        expect=reference,
        group="edge",
        hidden=True,
        atol=1e-9,
    ),
    case(
        "more features than rows",
        np.array([[1.0, 0.0, 2.0], [3.0, 2.0, 2.0]]),
        np.array([10.0, 14.0]),
        expect=(np.array([1.0, 1.0, 0.0]), 9.0),
        group="edge",
        hidden=True,
        atol=1e-9,
    ),
    case(
        "one row: its target is the intercept",
        np.array([[3.0, 4.0]]),
        np.array([7.0]),
        expect=(np.array([0.0, 0.0]), 7.0),
        group="edge",
        hidden=True,
        atol=1e-9,
    ),
    case(
        "whole numbers as input",
        np.array([[0], [1], [2], [3]]),
        np.array([1, 0, 3, 2]),
        expect=(np.array([0.6]), 0.6),
        group="edge",
        hidden=True,
        atol=1e-9,
    ),
    case(
        "no rows are refused",
        np.zeros((0, 2)),
        np.zeros(0),
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "nearly collinear columns keep their weights",
        *nearly_collinear(),
        expect=(np.array([1.0, 2.0, -1.0]), 2**-6),
        group="stability",
        hidden=True,
    ),
    case(
        "columns that differ by 1e-12 count as one",
        np.column_stack([TWIN, TWIN + 1e-12 * rng.normal(size=40)]),
        4.0 * TWIN + 3.0,
        expect=(np.array([2.0, 2.0]), 3.0),
        group="stability",
        hidden=True,
    ),
    case(
        "a column 1e-9 times as long still counts",
        np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1e-9], [0.0, -1e-9]]),
        np.array([2.0, -2.0, 3.0, -3.0]),
        expect=(np.array([2.0, 3e9]), 0.0),
        group="stability",
        hidden=True,
        atol=1e-9,
    ),
    case(
        "tiny values: the cut-off is relative to the largest",
        np.array([[0.0, 1e-12], [1e-12, 0.0], [2e-12, 0.0], [3e-12, 1e-12]]),
        np.array([4.0, 3.0, 5.0, 10.0]),
        expect=(np.array([2e12, 3e12]), 1.0),
        group="stability",
        hidden=True,
    ),
    case("50,000 rows in time", *noisy(50_000, 8), expect=reference, group="speed", hidden=True),
]

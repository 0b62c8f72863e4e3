import numpy as np
from interview.grading.cases import all_of, case, permutation_equivariant, raises, reference

rng = np.random.default_rng(48)


def clusters(n, d, k, spread=1.0):
    labels = np.concatenate([np.arange(k), rng.integers(k, size=n - k)])
    return rng.uniform(-4.0, 4.0, size=(k, d))[labels] + spread * rng.normal(size=(n, d)), 7 * labels - 10


CASES = [
    case(
        "two clusters on a line",
        np.array([[0.0], [2.0], [10.0], [12.0]]),
        np.array([0, 0, 1, 1]),
        expect=np.array([9 / 11, 7 / 9, 7 / 9, 9 / 11]),
    ),
    case(
        "a row alone in its cluster scores 0",
        np.array([[0.0], [1.0], [5.0]]),
        np.array([3, 3, -1]),
        expect=np.array([0.8, 0.75, 0.0]),
    ),
    case("three clusters, two features", *clusters(25, 2, 3), expect=reference),
    case(
        "straight-line distances of whole numbers",
        np.array([[0, 0], [3, 4], [6, 8], [12, 16]]),
        np.array([1, 1, 2, 2]),
        expect=np.array([2 / 3, 0.5, -0.25, 3 / 7]),
        hidden=True,
    ),
    case(
        "mean distance to the nearest cluster, not to the nearest row",
        np.array([[0.0], [2.0], [3.0], [13.0], [-6.0], [-8.0]]),
        np.array([0, 0, 1, 1, 2, 2]),
        expect=reference,
        hidden=True,
    ),
    case(
        "overlapping clusters have negative scores",
        *clusters(60, 3, 5, spread=3.0),
        expect=all_of(reference, permutation_equivariant(arguments=(0, 1))),
        group="property",
        hidden=True,
    ),
    case("each row its own cluster", np.array([[0.0], [1.0], [7.0]]), np.array([2, 0, 1]), expect=np.zeros(3),
         group="edge", hidden=True),
    case(
        "equal rows in two clusters: 0, not NaN",
        np.array([[1.0, 1.0], [1.0, 1.0], [1.0, 1.0], [1.0, 1.0]]),
        np.array([0, 0, 1, 1]),
        expect=np.zeros(4),
        group="edge",
        hidden=True,
    ),
    case(
        "equal rows within a cluster score 1",
        np.array([[2, 0], [2, 0], [2, 0], [5, 4], [5, 4]]),
        np.array([8, 8, 8, 4, 4]),
        expect=np.array([1.0, 1.0, 1.0, 1.0, 1.0]),
        group="edge",
        hidden=True,
    ),
    case("tiny distances count", 1e-6 * np.array([[0.0], [2.0], [10.0], [12.0]]), np.array([1, 1, 0, 0]),
         expect=np.array([9 / 11, 7 / 9, 7 / 9, 9 / 11]), group="edge", hidden=True),
    case("one cluster is refused", np.array([[0.0], [1.0], [2.0]]), np.array([5, 5, 5]), expect=raises("ValueError"),
         group="edge", hidden=True),
    case("a single row is refused", np.array([[4.0, 2.0]]), np.array([0]), expect=raises("ValueError"),
         group="edge", hidden=True),
    case("1,500 rows and six clusters in time", *clusters(1500, 4, 6), expect=reference, group="speed", hidden=True),
]

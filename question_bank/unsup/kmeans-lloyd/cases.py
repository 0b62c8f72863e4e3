import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(31)


def blobs(n, k, d, spread=1.0):
    centres = rng.uniform(-10.0, 10.0, size=(k, d))
    return centres[rng.integers(k, size=n)] + rng.normal(scale=spread, size=(n, d))


LINE = np.array([[0.0], [2.0], [10.0], [12.0]])
SQUARE = np.array([[0.0, 0.0], [0.0, 2.0], [2.0, 0.0], [9.0, 9.0], [9.0, 11.0]])
OVERLAP = blobs(60, 4, 3, spread=4.0)
# two pairs of clusters, the pairs far apart, so that no single shift brings all rows to the origin;
# each start lies outside its pair, so that the first assignment is easy and the second is not
AWAY = np.array([1.25e8, -0.75e8])
PAIR = np.vstack([rng.uniform(-0.2, 0.2, (15, 2)), rng.uniform(0.8, 1.2, (15, 2))])
FAR = np.vstack([AWAY + PAIR, PAIR - AWAY])
FAR_START = np.vstack([[AWAY + step, step - AWAY] for step in (-500.0, 501.0)])
CROWD = blobs(12_000, 12, 2)

CASES = [
    case(
        "one iteration on a line",
        LINE,
        np.array([[0.0], [12.0]]),
        1,
        expect=(np.array([[1.0], [11.0]]), np.array([0, 0, 1, 1])),
    ),
    case(
        "one iteration, then the labels of the moved centroids",
        np.array([[0.0], [4.0], [5.0]]),
        np.array([[0.0], [9.0]]),
        1,
        expect=(np.array([[2.0], [5.0]]), np.array([0, 1, 1])),
    ),
    case(
        "two features and two iterations",
        SQUARE,
        np.array([[0.0, 1.0], [2.0, 1.0]]),
        2,
        expect=(np.array([[2 / 3, 2 / 3], [9.0, 10.0]]), np.array([0, 0, 0, 1, 1])),
    ),
    case(
        "no iterations: the start and its labels",
        LINE,
        np.array([[3.0], [11.5], [-4.0]]),
        0,
        expect=(np.array([[3.0], [11.5], [-4.0]]), np.array([0, 0, 1, 1])),
    ),
    case(
        "each iteration starts from the centroids of the one before",
        OVERLAP,
        OVERLAP[:4] + 0.5,
        3,
        expect=reference,
        hidden=True,
    ),
    case(
        "a centroid without rows stays",
        LINE,
        np.array([[1.0], [60.0], [11.0]]),
        4,
        expect=(np.array([[1.0], [60.0], [11.0]]), np.array([0, 0, 2, 2])),
        group="edge",
        hidden=True,
    ),
    case(
        "a centroid without rows can win some later",
        np.array([[0.0], [1.0], [2.0], [30.0]]),
        np.array([[3.0], [-4.0]]),
        3,
        expect=(np.array([[30.0], [1.0]]), np.array([1, 1, 1, 0])),
        group="edge",
        hidden=True,
    ),
    case(
        "ties go to the lowest index",
        np.array([[0.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [0.0, 2.0]]),
        np.array([[1.0, 0.0], [1.0, 0.0], [-1.0, 0.0]]),
        1,
        expect=(np.array([[1 / 3, 2 / 3], [1.0, 0.0], [-1.0, 0.0]]), np.array([0, 1, 2, 0])),
        group="edge",
        hidden=True,
    ),
    case(
        "whole numbers as input give fractions",
        np.array([[0, 1], [1, 1], [7, 3], [8, 6]]),
        np.array([[0, 0], [9, 9]]),
        2,
        expect=(np.array([[0.5, 1.0], [7.5, 4.5]]), np.array([0, 0, 1, 1])),
        group="edge",
        hidden=True,
    ),
    case(
        "no rows leave the centroids in place",
        np.zeros((0, 2)),
        np.array([[1.0, 2.0], [3.0, 4.0]]),
        2,
        expect=(np.array([[1.0, 2.0], [3.0, 4.0]]), np.zeros(0, dtype=np.int64)),
        group="edge",
        hidden=True,
    ),
    case(
        "clusters 1 apart near 1e8",
        FAR,
        FAR_START,
        3,
        expect=reference,
        group="stability",
        hidden=True,
        rtol=1e-12,
        atol=1e-4,
    ),
    case("12,000 rows, 12 clusters, 20 iterations in time", CROWD, CROWD[:12], 20, group="speed", hidden=True),
]

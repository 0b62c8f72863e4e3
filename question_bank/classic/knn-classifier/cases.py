import numpy as np
from interview.grading.cases import call, ignored, object_case, raises

rng = np.random.default_rng(34)


def learn(X, y):
    return call("fit", X, y, expect=ignored)


GRID = np.array([[0, 0], [4, 0], [0, 4], [4, 4], [1, 1], [3, 3]])
NEAR, FAR = rng.uniform(-0.2, 0.2, (12, 2)), rng.uniform(0.8, 1.2, (12, 2))
# two pairs of groups, the pairs far apart, so that no single shift brings all rows to the origin
AWAY = np.array([1.25e8, -0.75e8])
# whole numbers, and 256 rows: their mean is exact, so centring breaks no tie
LATTICE = rng.integers(5, size=(256, 2)).astype(float)
MANY = rng.normal(size=(1000, 3))
MANY_LABELS = rng.integers(5, size=1000) * 10 - 20

CASES = [
    object_case(
        "three neighbours on a line",
        call("init", 3),
        learn(np.array([[0.0], [1.0], [2.0], [9.0]]), np.array([7, 7, 5, 5])),
        call("predict", np.array([[0.5], [8.0]]), expect=np.array([7, 5])),
    ),
    object_case(
        "at equal distance the earlier row counts",
        call("init", 1),
        learn(np.array([[2.0], [0.0]]), np.array([9, 4])),
        call("predict", np.array([[1.0]]), expect=np.array([9])),
    ),
    object_case(
        "with equal votes the smallest label wins",
        call("init", 2),
        learn(np.array([[2.0], [0.0]]), np.array([9, 4])),
        call("predict", np.array([[1.5]]), expect=np.array([4])),
    ),
    object_case(
        "straight-line distance, not steps along the axes",
        call("init", 1),
        learn(np.array([[3.0, 3.0], [0.0, 5.0]]), np.array([8, 3])),
        call("predict", np.array([[0.0, 0.0]]), expect=np.array([8])),
        hidden=True,
    ),
    object_case(
        "many rows tie for the k-th place: the earlier ones count",
        call("init", 7),
        learn(LATTICE, rng.integers(10, size=256)),
        call("predict", LATTICE[::8] + np.array([1.0, 0.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "whole numbers, negative labels, a three-way tie",
        call("init", 3),
        learn(GRID, np.array([-2, 0, 5, -7, 5, 0])),
        call("predict", np.array([[0, 0], [2, 2], [4, 4]]), expect=np.array([-2, -2, 0])),
        call("predict", np.array([[9, 9]]), expect=np.array([0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "all rows vote when k equals their number",
        call("init", 5),
        learn(np.arange(5.0)[:, None], np.array([3, 1, 1, 3, 2])),
        call("predict", np.array([[4.0], [-50.0]]), expect=np.array([1, 1])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "fewer rows than k are refused",
        call("init", 3),
        call("fit", np.zeros((2, 2)), np.array([0, 1]), expect=raises("ValueError")),
        group="edge",
        hidden=True,
    ),
    object_case(
        "no queries give an empty result",
        call("init", 2),
        learn(np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([0, 1])),
        call("predict", np.zeros((0, 2)), expect=np.zeros(0, dtype=np.int64)),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a second fit replaces the first",
        call("init", 1),
        learn(np.array([[0.0], [1.0]]), np.array([0, 1])),
        call("predict", np.array([[0.2]]), expect=np.array([0])),
        learn(np.array([[5.0], [6.0], [7.0]]), np.array([8, 8, 2])),
        call("predict", np.array([[0.2], [6.9]]), expect=np.array([8, 2])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "rows 1 apart near 1e8",
        call("init", 3),
        learn(np.vstack([AWAY + NEAR, AWAY + FAR, NEAR - AWAY, FAR - AWAY]), np.repeat([3, 8, 12, 5], 12)),
        call(
            "predict",
            np.vstack([AWAY + FAR, AWAY + NEAR, FAR - AWAY, NEAR - AWAY]) + 0.05,
            expect=np.repeat([8, 3, 5, 12], 12),
        ),
        group="stability",
        hidden=True,
    ),
    object_case(
        "rows a millionth apart",
        call("init", 1),
        learn(np.array([[3e-6], [1e-6]]), np.array([6, 2])),
        call("predict", np.array([[0.0], [2.5e-6]]), expect=np.array([2, 6])),
        group="stability",
        hidden=True,
    ),
    object_case(
        "1,000 queries against 1,000 rows in time",
        call("init", 7),
        learn(MANY, MANY_LABELS),
        call("predict", rng.normal(size=(1000, 3))),
        group="speed",
        hidden=True,
    ),
]

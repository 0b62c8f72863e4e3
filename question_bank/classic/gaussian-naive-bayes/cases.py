import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(45)


def learn(X, y):
    return call("fit", X, np.array(y), expect=ignored)


def groups(n, d, k, at=0.0):
    y = rng.permutation(np.arange(n) % k)
    y[: n // 4] = 0
    centres, widths = rng.normal(size=(k, d)), rng.uniform(0.3, 1.5, size=(k, d))
    return at + centres[y] + widths[y] * rng.normal(size=(n, d)), 10 * y - 15


LINE, SIDES = np.array([[1.0], [3.0], [6.0], [10.0]]), [5, 5, -2, -2]
STEP = np.array([[0], [0], [1]])
CLOUD, CLOUD_LABELS = groups(60, 3, 3)
AWAY, AWAY_LABELS = groups(80, 2, 2, at=1e8)
WIDE, WIDE_LABELS = groups(40, 400, 2)

CASES = [
    object_case(
        "two classes on a line",
        call("init"),
        learn(LINE, SIDES),
        call("log_proba", np.array([[2.0]]), expect=np.array([[-5.19868631, -0.00553913]])),
        call("predict", np.array([[2.0], [4.5]]), expect=np.array([5, -2])),
    ),
    object_case(
        "whole numbers, constant within each class",
        call("init"),
        learn(STEP, [0, 0, 1]),
        call("predict", np.array([[0.4], [0.6]]), expect=np.array([0, 1])),
    ),
    object_case(
        "three classes of unequal size, three features",
        call("init"),
        learn(CLOUD, CLOUD_LABELS),
        call("log_proba", rng.normal(size=(12, 3)), expect=reference),
        call("predict", CLOUD, expect=reference),
    ),
    object_case(
        "priors are the shares of the rows",
        call("init"),
        learn(np.array([[-1.0], [1.0], [-1.0], [1.0], [-1.0], [1.0], [-1.0], [1.0]]), [3, 3, 3, 3, 3, 3, 8, 8]),
        call("log_proba", np.array([[0.0], [5.0]]), expect=np.log([[0.75, 0.25], [0.75, 0.25]])),
        hidden=True,
    ),
    object_case(
        "each class has its own variance",
        call("init"),
        learn(np.array([[-1.0], [1.0], [-4.0], [4.0]]), [0, 0, 1, 1]),
        call("predict", np.array([[0.0], [-3.0], [1.5]]), expect=np.array([0, 1, 0])),
        call("log_proba", np.array([[0.0]]), expect=np.log([[0.8, 0.2]])),
        hidden=True,
    ),
    object_case(
        "the floor replaces smaller variances only",
        call("init", floor=0.25),
        learn(np.array([[0.0, 1.0], [0.0, 3.0], [2.0, 0.0], [2.0, 8.0]]), [1, 1, 2, 2]),
        call("log_proba", np.array([[0.9, 3.0], [1.1, -1.0]]), expect=reference),
        hidden=True,
    ),
    object_case(
        "another floor, classes of one row",
        call("init", floor=4.0),
        learn(np.array([[0], [6]]), [0, 1]),
        call("log_proba", np.array([[3], [1]]), expect=np.array([[-0.69314718, -0.69314718], [-0.04858735, -3.04858735]])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "equally probable: the smallest label",
        call("init"),
        learn(np.array([[0.0], [2.0], [-2.0], [0.0]]), [4, 4, 9, 9]),
        call("predict", np.array([[0.0], [-0.1]]), expect=np.array([4, 9])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "one class only",
        call("init"),
        learn(np.array([[1.0, 2.0], [2.0, 4.0]]), [-7, -7]),
        call("log_proba", np.array([[0.0, 0.0], [9.0, 9.0]]), expect=np.zeros((2, 1))),
        call("predict", np.array([[3.0, 3.0]]), expect=np.array([-7])),
        group="edge",
        hidden=True,
        atol=1e-12,
    ),
    object_case(
        "no rows to predict",
        call("init"),
        learn(LINE, SIDES),
        call("log_proba", np.zeros((0, 1)), expect=np.zeros((0, 2))),
        call("predict", np.zeros((0, 1)), expect=reference),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a second fit replaces the first",
        call("init"),
        learn(CLOUD, CLOUD_LABELS),
        learn(LINE, SIDES),
        call("log_proba", np.array([[2.0]]), expect=np.array([[-5.19868631, -0.00553913]])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "rows so far away that all densities underflow",
        call("init"),
        learn(LINE, SIDES),
        call("log_proba", np.array([[1000.0], [-5000.0]]), expect=reference),
        call("predict", np.array([[1000.0], [-5000.0]]), expect=np.array([-2, -2])),
        group="stability",
        hidden=True,
    ),
    object_case(
        "400 features",
        call("init"),
        learn(WIDE, WIDE_LABELS),
        call("log_proba", WIDE[:6] + 0.5, expect=reference),
        group="stability",
        hidden=True,
    ),
    object_case(
        "values near 1e8",
        call("init"),
        learn(AWAY, AWAY_LABELS),
        call("log_proba", AWAY[:10], expect=reference),
        group="stability",
        hidden=True,
        rtol=1e-4,
        atol=1e-4,
    ),
]

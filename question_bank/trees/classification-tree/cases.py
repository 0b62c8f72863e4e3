import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(42)


def learn(X, y):
    return call("fit", X, np.array(y), expect=ignored)


def labels(*values):
    return np.array(values, dtype=np.int64)


def noisy(n, d, k):
    X = rng.normal(size=(n, d)).round(1)
    score = X[:, 0] + X[:, -1] + 0.5 * rng.normal(size=n)
    return X, np.clip((score * k / 3 + k / 2).astype(np.int64), 0, k - 1) * 3 - 4


def grid(d, n=25):
    return rng.uniform(-2.0, 2.0, size=(n, d)).round(2)


FIVE, FIVE_LABELS = np.array([[1.0], [2.0], [3.0], [4.0], [5.0]]), [7, 7, 4, 7, 4]
XOR = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
ASKED = np.array([[0.0], [3.0], [9.0]])
NOISY, NOISY_LABELS = noisy(90, 3, 3)
MORE, MORE_LABELS = noisy(70, 2, 2)

CASES = [
    object_case(
        "two levels on a line",
        call("init", max_depth=2, min_leaf=1),
        learn(FIVE, FIVE_LABELS),
        call("predict", ASKED, expect=labels(7, 4, 4)),
        call("n_leaves", expect=3),
    ),
    object_case(
        "leaves of two rows or more",
        call("init", max_depth=5, min_leaf=2),
        learn(FIVE, FIVE_LABELS),
        call("predict", ASKED, expect=labels(7, 4, 4)),
        call("n_leaves", expect=2),
    ),
    object_case(
        "grown until all leaves have one label",
        call("init", max_depth=9, min_leaf=1),
        learn(FIVE, FIVE_LABELS),
        call("predict", FIVE, expect=labels(7, 7, 4, 7, 4)),
        call("n_leaves", expect=4),
    ),
    object_case(
        "XOR: the first split lowers nothing",
        call("init", max_depth=2, min_leaf=1),
        learn(XOR, [0, 1, 1, 0]),
        call("predict", XOR, expect=labels(0, 1, 1, 0)),
        call("n_leaves", expect=4),
        hidden=True,
    ),
    object_case(
        "a value equal to the threshold goes left",
        call("init", max_depth=1, min_leaf=1),
        learn(np.array([[0, 2], [0, 6]]), [1, 0]),
        call("predict", np.array([[0, 4], [0, 5], [0, 3]]), expect=labels(1, 0, 1)),
        hidden=True,
    ),
    object_case(
        "90 noisy rows, three labels, three levels",
        call("init", max_depth=3, min_leaf=1),
        learn(NOISY, NOISY_LABELS),
        call("predict", grid(3), expect=reference),
        call("n_leaves", expect=reference),
        hidden=True,
    ),
    object_case(
        "90 noisy rows, leaves of seven rows or more",
        call("init", max_depth=20, min_leaf=7),
        learn(NOISY, NOISY_LABELS),
        call("predict", grid(3), expect=reference),
        call("n_leaves", expect=reference),
        hidden=True,
    ),
    object_case(
        "70 noisy rows without limits",
        call("init", max_depth=60, min_leaf=1),
        learn(MORE, MORE_LABELS),
        call("predict", grid(2), expect=reference),
        call("n_leaves", expect=reference),
        hidden=True,
    ),
    object_case(
        "the best split is too small, the next is taken",
        call("init", max_depth=1, min_leaf=2),
        learn(np.arange(6.0)[:, None], [5, 0, 0, 0, 0, 2]),
        call("predict", np.array([[0.0], [5.0]]), expect=labels(0, 0)),
        call("n_leaves", expect=2),
        group="edge",
        hidden=True,
    ),
    object_case(
        "depth 0: one leaf, of equals the smallest label",
        call("init", max_depth=0, min_leaf=1),
        learn(np.array([[1.0], [2.0], [3.0], [4.0], [5.0]]), [9, -2, 9, -2, 30]),
        call("predict", np.array([[1.0], [7.0]]), expect=labels(-2, -2)),
        call("n_leaves", expect=1),
        group="edge",
        hidden=True,
    ),
    object_case(
        "rows that look the same share a leaf",
        call("init", max_depth=4, min_leaf=1),
        learn(np.array([[1, 1], [1, 1], [1, 1], [2, 1]]), [3, 8, 8, 3]),
        call("predict", np.array([[1, 1], [2, 1]]), expect=labels(8, 3)),
        call("n_leaves", expect=2),
        group="edge",
        hidden=True,
    ),
    object_case(
        "one label only: no split, however deep",
        call("init", max_depth=4, min_leaf=1),
        learn(np.array([[1.0], [2.0], [3.0]]), [6, 6, 6]),
        call("n_leaves", expect=1),
        call("predict", np.array([[2.5]]), expect=labels(6)),
        group="edge",
        hidden=True,
    ),
    object_case(
        "equally good features: the lowest wins",
        call("init", max_depth=1, min_leaf=1),
        learn(np.array([[0, 4, 1], [0, 3, 2], [0, 2, 7], [0, 1, 8]]), [1, 1, 0, 0]),
        call("predict", np.array([[0, 9, 9], [0, 0, 0]]), expect=labels(1, 0)),
        group="edge",
        hidden=True,
    ),
    object_case(
        "equally good thresholds: the lowest wins",
        call("init", max_depth=1, min_leaf=1),
        learn(np.array([[1.0], [2.0], [3.0], [4.0]]), [0, 1, 1, 0]),
        call("predict", np.array([[1.0], [2.0], [4.0]]), expect=labels(0, 1, 1)),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a second fit replaces the first",
        call("init", max_depth=3, min_leaf=1),
        learn(FIVE, FIVE_LABELS),
        learn(np.array([[1.0], [2.0]]), [0, 1]),
        call("predict", np.array([[0.0], [9.0]]), expect=labels(0, 1)),
        call("n_leaves", expect=2),
        group="edge",
        hidden=True,
    ),
    object_case(
        "no rows to predict",
        call("init", max_depth=2, min_leaf=1),
        learn(XOR, [0, 1, 1, 0]),
        call("predict", np.zeros((0, 2)), expect=reference),
        group="edge",
        hidden=True,
    ),
]

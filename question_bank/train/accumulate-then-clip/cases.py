import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(48)

SHAPES = [(3, 2), (2,), (2, 4), (4,)]


def gradients(k, scale=1.0):
    return [[scale * rng.normal(size=shape) for shape in SHAPES] for _ in range(k)]


# Least squares with weights w and bias b: the mean of (x·w + b - y)² / 2 over 10 rows, in parts of 4, 4 and 2.
X, Y, W, B = rng.normal(size=(10, 3)), rng.normal(size=10), rng.normal(size=3), 0.3


def mean_gradient(x, y):
    error = x @ W + B - y
    return [x.T @ error / len(y), np.array([error.mean()])]


BIG = mean_gradient(X, Y)
BIG_NORM = float(np.sqrt(BIG[0] @ BIG[0] + BIG[1] @ BIG[1]))
PARTS = [mean_gradient(X[a:b], Y[a:b]) for a, b in [(0, 4), (4, 8), (8, 10)]]

CASES = [
    case(
        "two micro-batches of unequal size",
        [[np.array([3.0])], [np.array([6.0])]],
        [2, 1],
        limit=10.0,
        expect=reference,  # ([4.0], 4.0)
    ),
    case(
        "one common factor for all parameters",
        [[np.array([3.0]), np.array([4.0])]],
        [8],
        limit=1.0,
        expect=reference,  # ([0.6], [0.8]), 5.0
    ),
    case(
        "the parts of a regression give the gradient of the whole batch",
        PARTS,
        [4, 4, 2],
        limit=1e6,
        expect=(BIG, BIG_NORM),
        group="property",
    ),
    case(
        "clipped after adding up, not before",
        # the parts have norm 10, and together 0.5 * 10 - 0.5 * 9 on the first axis
        [[np.array([10.0, 0.0])], [np.array([-9.0, 0.0])]],
        [5, 5],
        limit=1.0,
        expect=reference,  # ([0.5, 0.0]), 0.5
    ),
    case("four parameters, five micro-batches, clipped", gradients(5), [3, 1, 4, 1, 5], limit=0.5, expect=reference, hidden=True),
    case("four parameters, not clipped", gradients(3, 0.01), [2, 2, 1], limit=5.0, expect=reference, hidden=True),
    case(
        "the clipped regression keeps its direction",
        PARTS,
        [4, 4, 2],
        limit=0.25 * BIG_NORM,
        expect=([0.25 * g for g in BIG], BIG_NORM),
        group="property",
        hidden=True,
    ),
    case(
        "a norm equal to the limit stays",
        [[np.array([[3.0, 0.0], [0.0, 4.0]])]],
        [1],
        limit=5.0,
        expect=reference,  # as it came, 5.0
        group="edge",
        hidden=True,
    ),
    case(
        "a zero gradient stays zero",
        [[np.zeros(2), np.zeros((1, 3))], [np.zeros(2), np.zeros((1, 3))]],
        [3, 4],
        limit=1.0,
        expect=([np.zeros(2), np.zeros((1, 3))], 0.0),
        group="edge",
        hidden=True,
    ),
    case(
        "an empty parameter beside another",
        [[np.zeros((0, 4)), np.array([2.0])], [np.zeros((0, 4)), np.array([-4.0])]],
        [1, 3],
        limit=1.0,
        expect=([np.zeros((0, 4)), np.array([-1.0])], 2.5),
        group="edge",
        hidden=True,
    ),
    case(
        "parts that cancel",
        [[np.array([6.0, -2.0])], [np.array([-3.0, 1.0])]],
        [1, 2],
        limit=0.1,
        expect=reference,  # zeros up to rounding
        atol=1e-9,
        group="edge",
        hidden=True,
    ),
]

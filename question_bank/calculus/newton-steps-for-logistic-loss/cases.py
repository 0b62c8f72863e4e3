import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(15)

FOUR = np.array([[1, 0], [1, 1], [1, 2], [1, 3]])
X = rng.normal(size=(40, 3))
Y = (X @ np.array([1.5, -1.0, 0.0]) + rng.normal(size=40) > 0).astype(np.int64)
MANY = rng.normal(size=(20_000, 5))
MANY_Y = (MANY[:, 0] + rng.normal(size=20_000) > 0).astype(np.int64)
SIGNS = np.array([[1.0], [-1.0]])

CASES = [
    case("one row, one step", np.array([[2.0]]), np.array([1]), l2=1.0, steps=1, w0=np.zeros(1),
         expect=([0.5], [0.6931471806, 0.4382616875])),
    case("two steps with whole numbers", FOUR, np.array([0, 1, 0, 1]), l2=0.1, steps=2, w0=np.zeros(2),
         expect=([-0.47185830, 0.44860027], [0.69314718, 0.63791164, 0.63785934])),
    case("no steps, only the loss", np.array([[1.0]]), np.array([0]), l2=2.0, steps=0, w0=np.array([1.0]),
         expect=([1.0], [2.3132616875])),
    case("three weights, eight steps to the minimum", X, Y, l2=0.01, steps=8, w0=np.zeros(3), expect=reference,
         hidden=True),
    case("another start, one step", X, Y, l2=0.3, steps=1, w0=np.array([0.5, -1.0, 2.0]), expect=reference, hidden=True),
    case("from a far start the loss rises", X, Y, l2=0.001, steps=1, w0=np.array([3.0, 3.0, 3.0]), expect=reference,
         hidden=True),
    case("separable rows", np.array([[-2.0, 1.0], [-1.0, 1.0], [1.0, 1.0], [2.0, 1.0]]), np.array([0, 0, 1, 1]),
         l2=0.001, steps=10, w0=np.zeros(2), expect=reference, group="edge", hidden=True),
    case("more weights than rows", rng.normal(size=(3, 6)), np.array([1, 0, 1]), l2=0.05, steps=4, w0=np.zeros(6),
         expect=reference, group="edge", hidden=True),
    case("one class only", np.ones((4, 1)), np.ones(4, dtype=np.int64), l2=0.5, steps=5, w0=np.zeros(1),
         expect=reference, group="edge", hidden=True),
    case("rows that say nothing", np.zeros((3, 2)), np.array([0, 1, 1]), l2=0.5, steps=1, w0=np.array([1.0, -2.0]),
         expect=([0.0, 0.0], [1.9431471806, 0.6931471806]), group="edge", hidden=True, atol=1e-9),
    case("logits of 1000 on the wrong side", SIGNS, np.array([0, 1]), l2=0.1, steps=0, w0=np.array([1000.0]),
         expect=([1000.0], [51000.0]), group="stability", hidden=True),
    case("only l2 is left as curvature", SIGNS, np.array([0, 1]), l2=0.1, steps=1, w0=np.array([1000.0]),
         expect=([-10.0], [51000.0, 5.0000453989]), group="stability", hidden=True),
    case("logits of 1000 on the right side", SIGNS, np.array([1, 0]), l2=0.1, steps=0, w0=np.array([1000.0]),
         expect=([1000.0], [50000.0]), group="stability", hidden=True),
    case("20,000 rows within the memory", MANY, MANY_Y, l2=0.001, steps=6, w0=np.zeros(5), expect=reference,
         group="stability", hidden=True),
]

import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(31)

W = rng.normal(size=4)
X = rng.normal(size=(6, 4))
Y = rng.normal(size=6)
TRUE = X.T @ (4 * (X @ W - Y) ** 3) / 6

W2 = rng.normal(size=(3, 2))
X2 = rng.normal(size=(5, 3))
Y2 = rng.normal(size=(5, 2))
TRUE2 = X2.T @ (4 * (X2 @ W2 - Y2) ** 3) / 10
FLIPPED = TRUE2 * np.array([[1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])

# differences carry about 1e-10 of rounding, an error near 0 is nothing but that
LOOSE = {"rtol": 1e-5, "atol": 1e-6}
ONE = np.array([[1.0]])

CASES = [
    case("one weight, a large step", np.array([1.0]), ONE, np.array([0.0]), grad=np.array([4.0]), h=0.1,
         expect=([4.04], 0.0099009901), **LOOSE),
    case("one entry has half the right size", np.array([1.0, -1.0]), np.array([[1.0, 0.0], [0.0, 2.0]]), np.zeros(2),
         grad=np.array([2.0, -16.0]), expect=([2.0, -32.0], 0.5), **LOOSE),
    case("a right gradient has no error", W, X, Y, TRUE, expect=(TRUE, 0.0), group="property", hidden=True, **LOOSE),
    case("a matrix of weights", W2, X2, Y2, TRUE2, expect=(TRUE2, 0.0), hidden=True, **LOOSE),
    case("one wrong sign counts as 2", W2, X2, Y2, FLIPPED, expect=(TRUE2, 2.0), hidden=True, **LOOSE),
    case("a matrix and a large step", W2, X2, Y2, TRUE2, h=0.5, expect=reference, hidden=True, **LOOSE),
    case("a gradient that is 0 everywhere", W, X, Y, np.zeros(4), expect=(TRUE, 1.0), hidden=True, **LOOSE),
    case("whole numbers as weights", np.array([1, -2]), np.array([[1, 0], [0, 1]]), np.array([0, 0]),
         grad=np.array([2.0, -16.0]), h=0.1, expect=([2.02, -16.04], 0.0099009901), group="edge", hidden=True, **LOOSE),
    case("a weight that has no effect", np.array([1.0, 5.0]), np.array([[1.0, 0.0]]), np.array([0.0]),
         grad=np.array([4.0, 0.0]), expect=([4.0, 0.0], 0.0), group="edge", hidden=True, **LOOSE),
    case("1e-9 where 0 is right is a small error", np.array([1.0, 5.0]), np.array([[1.0, 0.0]]), np.array([0.0]),
         grad=np.array([4.0, 1e-9]), expect=([4.0, 0.0], 0.1), group="edge", hidden=True, **LOOSE),
    case("a small wrong entry beside a large right one", np.array([2.0, 1.0]), np.array([[5.0, 0.0], [0.0, 0.5]]),
         np.zeros(2), grad=np.array([10000.25, 0.25]), h=0.01, expect=([10000.25, 0.1250125], 0.49995),
         group="stability", hidden=True, **LOOSE),
]

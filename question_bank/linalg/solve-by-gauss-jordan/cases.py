import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(4)

A3 = np.array([[2, 4, -2], [1, 2, 3], [-3, 1, 5]])  # the second pivot is 0 after the first column
X3 = np.array([[1, -2], [0, 4], [3, 1]])
HILBERT = 1.0 / (np.arange(5)[:, None] + np.arange(5) + 1.0)
ROUNDED = np.eye(4)
ROUNDED[:3, :3] = np.arange(1.0, 10.0).reshape(3, 3)
BIG = rng.normal(size=(80, 80))
BIG_X = rng.normal(size=(80, 3))

CASES = [
    case("two equations", np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([3.0, 5.0]), expect=[0.8, 1.4]),
    case("the inverse, with a zero first pivot", np.array([[0, 2], [1, 0]]), np.eye(2), expect=[[0.0, 1.0], [0.5, 0.0]]),
    case("a singular matrix", np.array([[1.0, 2.0], [2.0, 4.0]]), np.array([1.0, 2.0]), expect=raises("ValueError")),
    case("whole numbers, two right-hand sides", A3, A3 @ X3, expect=X3.astype(float), hidden=True),
    case("four by four, one column as a matrix", rng.normal(size=(4, 4)), rng.normal(size=(4, 1)), expect=reference,
         hidden=True),
    case("the inverse of a permutation", np.eye(5)[[2, 0, 4, 1, 3]], np.eye(5), expect=np.eye(5)[[2, 0, 4, 1, 3]].T,
         hidden=True),
    case("one equation", np.array([[-4]]), np.array([2]), expect=[-0.5], group="edge", hidden=True),
    case("more right-hand sides than equations", np.array([[1, 1], [1, -1]]), np.array([[2, 0, 4, 1], [0, 2, 2, 0]]),
         expect=[[1.0, 1.0, 3.0, 0.5], [1.0, -1.0, 1.0, 0.5]], group="edge", hidden=True),
    case("singular, but only up to rounding", np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), np.array([1, 2, 3]),
         expect=raises("ValueError"), group="edge", hidden=True),
    case("a zero matrix is singular", np.zeros((2, 2)), np.ones(2), expect=raises("ValueError"), group="edge", hidden=True),
    case("a zero column is singular", np.array([[1.0, 0.0, 2.0], [3.0, 0.0, 1.0], [2.0, 0.0, 2.0]]), np.eye(3),
         expect=raises("ValueError"), group="edge", hidden=True),
    case("a tiny first pivot", np.array([[1e-20, 1.0], [1.0, 1.0]]), np.array([1.0, 2.0]), expect=[1.0, 1.0],
         group="stability", hidden=True),
    case("a tiny pivot above a large negative entry", np.array([[1e-20, 1.0], [-1.0, 1.0]]), np.array([1.0, 0.0]),
         expect=[1.0, 1.0], group="stability", hidden=True),
    case("tiny entries, far from singular", 1e-15 * np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([3e-15, 5e-15]),
         expect=[0.8, 1.4], group="stability", hidden=True),
    case("a pivot of 1e-11 is enough", np.diag([1.0, 1e-11]), np.array([1.0, 1e-11]), expect=[1.0, 1.0], group="stability",
         hidden=True),
    case("a pivot of 1e-13 is too small", np.diag([1.0, 1e-13]), np.array([1.0, 1e-13]), expect=raises("ValueError"),
         group="stability", hidden=True),
    case("a right-hand side far larger than A", np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([3e15, 5e15]),
         expect=[8e14, 1.4e15], group="stability", hidden=True),
    case("huge entries, singular up to rounding", 1e8 * ROUNDED, np.ones(4),
         expect=raises("ValueError"), group="stability", hidden=True),
    case("an ill-conditioned Hilbert matrix", HILBERT, HILBERT @ np.array([1.0, -2.0, 3.0, -4.0, 5.0]),
         expect=[1.0, -2.0, 3.0, -4.0, 5.0], group="stability", hidden=True),
    case("80 equations, three right-hand sides", BIG, BIG @ BIG_X, expect=BIG_X, group="property", hidden=True,
         atol=1e-8),
]

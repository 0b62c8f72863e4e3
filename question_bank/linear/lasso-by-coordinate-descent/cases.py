import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(68)


def sparse(n, d, used):
    """Only the first `used` columns count; all are correlated a little."""
    X = rng.normal(1.0, 2.0, size=(n, d)) + rng.normal(size=(n, 1))
    return X, X[:, :used] @ rng.normal(0.0, 2.0, size=used) + 3.0 + rng.normal(size=n)


LINE = np.array([[0.0], [1.0], [2.0], [3.0]])
TARGET = np.array([0.0, 2.0, 1.0, 3.0])
TWO = np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 1.0], [3.0, 2.0]])
SLOW = np.array([[1.0, 1.0], [1.0, 0.99], [-1.0, -1.0], [-1.0, -0.99]])
BLOCK = np.array([[1.0, 3.0], [1.0, -3.0], [-1.0, 3.0], [-1.0, -3.0]])

CASES = [
    case("one feature is ready after one sweep", LINE, TARGET, 0.5, 1, expect=(np.array([0.4]), 0.9)),
    case("two features, two sweeps", TWO, TARGET, 0.25, 2, expect=(np.array([0.54, 0.19]), 0.5)),
    case("a larger penalty leaves one weight at exactly 0", TWO, TARGET, 0.5, 1, expect=(np.array([0.4, 0.0]), 0.9),
         atol=0.0),
    case("a negative weight is shrunk towards 0, too", LINE, -TARGET, 0.5, 1, expect=(np.array([-0.4]), -0.9),
         hidden=True),
    case("orthogonal columns of different size", BLOCK, np.array([10.0, 4.0, 6.0, 0.0]), 1.5, 3,
         expect=(np.array([0.5, 7.5 / 9.0]), 5.0), hidden=True),
    case("one sweep over three features", *sparse(50, 3, 3), 0.2, 1, expect=reference, hidden=True),
    case("four sweeps over eight features", *sparse(80, 8, 3), 0.1, 4, expect=reference, hidden=True),
    case("columns without use end at exactly 0", *sparse(200, 10, 2), 0.9, 300, expect=reference, atol=0.0,
         group="property", hidden=True),
    # 2.5e-5 in a sweep from about (1, 0) towards (2, -1)
    case("nearly equal columns: no early stop", SLOW, np.array([2.0, 2.01, 0.0, -0.01]), 1e-6, 400,
         expect=reference, hidden=True),
    case("no sweep: all weights are 0", TWO, TARGET, 0.25, 0, expect=(np.zeros(2), 1.5), group="edge", hidden=True),
    case("a penalty that nothing survives", TWO, TARGET, 1.5, 5, expect=(np.zeros(2), 1.5), atol=1e-9, group="edge",
         hidden=True),
    case("of two equal columns the first takes all", np.array([[1.0, 1.0], [3.0, 3.0]]), np.array([0.0, 10.0]), 1.0, 9,
         expect=(np.array([4.0, 0.0]), -3.0), atol=1e-9, group="edge", hidden=True),
    case("a constant column gets no weight", np.column_stack([np.full(4, 7.0), LINE]), TARGET, 0.5, 2,
         expect=(np.array([0.0, 0.4]), 0.9), atol=1e-9, group="edge", hidden=True),
    case("more features than rows", *sparse(6, 15, 2), 0.3, 10, expect=reference, group="edge", hidden=True),
    case("one row: its target is the intercept", np.array([[3.0, -1.0]]), np.array([7.0]), 0.1, 3,
         expect=(np.zeros(2), 7.0), group="edge", hidden=True),
    case("whole numbers", np.array([[0], [1], [2], [3]]), np.array([0, 2, 1, 3]), 0.5, 2,
         expect=(np.array([0.4]), 0.9), group="edge", hidden=True),
    case("features near 1e6", LINE + 1e6, TARGET, 0.5, 2, expect=(np.array([0.4]), 1.5 - 0.4 * 1_000_001.5),
         group="stability", hidden=True),
    case("4,000 rows, 600 features, 20 sweeps in time", *sparse(4_000, 600, 40), 0.05, 20, expect=reference,
         group="speed", hidden=True),
]

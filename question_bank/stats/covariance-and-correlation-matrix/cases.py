import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(51)

MIX = rng.normal(size=(4, 4))
DATA = rng.normal(size=(30, 4)) @ MIX + np.array([5.0, -3.0, 0.0, 100.0])
FAR = np.array([[1e8 + 1, 2.0], [1e8 + 2, 4.0], [1e8 + 3, 0.0]])

CASES = [
    case("two columns of whole numbers", np.array([[1, 2], [2, 4], [3, 0]]),
         expect=(np.array([[1.0, -1.0], [-1.0, 4.0]]), np.array([[1.0, -0.5], [-0.5, 1.0]]))),
    case("a constant column, ddof=0", np.array([[0.1, 1.0], [0.1, 3.0], [0.1, 5.0]]), ddof=0,
         expect=(np.array([[0.0, 0.0], [0.0, 8 / 3]]), np.eye(2))),
    case("three columns, the third falls as the first rises",
         np.array([[1.0, 0.0, 6.0], [2.0, 3.0, 4.0], [3.0, 0.0, 2.0]]),
         expect=(np.array([[1.0, 0.0, -2.0], [0.0, 3.0, 0.0], [-2.0, 0.0, 4.0]]),
                 np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.0], [-1.0, 0.0, 1.0]]))),
    case("thirty rows, four columns", DATA, expect=reference, hidden=True),
    case("as many rows as columns", DATA[:4], expect=reference, hidden=True),
    case("ddof=0 changes the covariance only", DATA[:7], ddof=0, expect=reference, hidden=True),
    case("one column", np.array([[2.0], [4.0], [9.0]]), expect=(np.array([[13.0]]), np.array([[1.0]])), group="edge",
         hidden=True),
    case("two constant columns are not correlated", np.array([[0.1, 0.7, 1.0], [0.1, 0.7, 2.0], [0.1, 0.7, 4.0]]),
         expect=(np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 7 / 3]]), np.eye(3)), group="edge",
         hidden=True),
    case("one row, ddof=0", np.array([[3, 5]]), ddof=0, expect=(np.zeros((2, 2)), np.eye(2)), group="edge",
         hidden=True),
    case("one row, ddof=1", np.array([[3.0, 5.0]]), expect=raises("ValueError"), group="edge", hidden=True),
    case("no rows", np.zeros((0, 2)), ddof=0, expect=raises("ValueError"), group="edge", hidden=True),
    case("values near 1e8", FAR, expect=(np.array([[1.0, -1.0], [-1.0, 4.0]]), np.array([[1.0, -0.5], [-0.5, 1.0]])),
         group="stability", hidden=True),
    case("a column that varies by 1e-20 is not constant", np.array([[1e-20, 2.0], [2e-20, 4.0], [3e-20, 0.0]]),
         expect=(np.array([[1e-40, -1e-20], [-1e-20, 4.0]]), np.array([[1.0, -0.5], [-0.5, 1.0]])),
         group="stability", hidden=True),
]

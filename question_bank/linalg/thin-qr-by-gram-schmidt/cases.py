import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(19)

LAUCHLI = np.vstack([np.ones(4), 1e-7 * np.eye(4)])  # columns that differ by 1e-7
PARALLEL = rng.normal(size=(8, 1)) + 1e-6 * rng.normal(size=(8, 5))
DEPENDENT = rng.normal(size=(6, 3))
DEPENDENT[:, 2] = DEPENDENT[:, 0] - 3.0 * DEPENDENT[:, 1]

CASES = [
    case("two by two", np.array([[3.0, 5.0], [4.0, 0.0]]),
         expect=([[0.6, 0.8], [0.8, -0.6]], [[5.0, 3.0], [0.0, 4.0]])),
    case("four by two, whole numbers", np.array([[1, 3], [1, -1], [1, 3], [1, -1]]),
         expect=([[0.5, 0.5], [0.5, -0.5], [0.5, 0.5], [0.5, -0.5]], [[2.0, 2.0], [0.0, 4.0]])),
    case("a dependent column", np.array([[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]]), expect=raises("ValueError")),
    case("seven by four", rng.normal(size=(7, 4)), expect=reference, hidden=True),
    case("five by five", rng.normal(size=(5, 5)), expect=reference, hidden=True),
    case("the diagonal of R is positive", np.array([[-2.0, 0.0], [0.0, -3.0], [0.0, 0.0]]),
         expect=([[-1.0, 0.0], [0.0, -1.0], [0.0, 0.0]], [[2.0, 0.0], [0.0, 3.0]]), hidden=True),
    case("one column", np.array([[2], [-1], [2]]), expect=([[2 / 3], [-1 / 3], [2 / 3]], [[3.0]]), group="edge",
         hidden=True),
    case("one number", np.array([[-4.0]]), expect=([[-1.0]], [[4.0]]), group="edge", hidden=True),
    case("the third column depends on both others", DEPENDENT, expect=raises("ValueError"), group="edge", hidden=True),
    case("a zero column", np.array([[1.0, 0.0], [1.0, 0.0]]), expect=raises("ValueError"), group="edge", hidden=True),
    case("a zero first column", np.array([[0, 1], [0, 2]]), expect=raises("ValueError"), group="edge", hidden=True),
    case("a share of 8e-11 is too little", np.ones((4, 2)) + 8e-11 * np.outer([1, -1, 1, -1], [0, 1]),
         expect=raises("ValueError"), group="edge", hidden=True),
    case("a share of 2e-10 is enough", np.ones((4, 2)) + 2e-10 * np.outer([1, -1, 1, -1], [0, 1]),
         expect=([[0.5, 0.5], [0.5, -0.5], [0.5, 0.5], [0.5, -0.5]], [[2.0, 2.0], [0.0, 4e-10]]), group="edge",
         hidden=True, atol=1e-5),
    case("columns of very different length", rng.normal(size=(6, 3)) * np.array([1e-13, 1.0, 1e9]), expect=reference,
         group="stability", hidden=True),
    case("a tiny column behind a long one", rng.normal(size=(6, 2)) * np.array([1e9, 1e-6]), expect=reference,
         group="stability", hidden=True),
    case("columns that differ by 1e-7", LAUCHLI, expect=reference, group="stability", hidden=True, atol=1e-6),
    case("five nearly parallel columns", PARALLEL, expect=reference, group="stability", hidden=True, atol=1e-6),
    case("a hundred by forty", rng.normal(size=(100, 40)), expect=reference, group="property", hidden=True),
]

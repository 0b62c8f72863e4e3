import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(12)

TALL = rng.normal(size=(7, 4))
ROW = np.array([[3.0, 4.0, 0.0]])
SHIFTED = rng.normal(size=(6, 3)) + np.array([10.0, -20.0, 5.0])

CASES = [
    case("a diagonal matrix, rank 1", np.array([[3.0, 0.0], [0.0, 1.0]]), 1, expect=([[3.0, 0.0], [0.0, 0.0]], 0.9)),
    case("whole numbers", np.array([[6, 8], [-4, 3]]), 1, expect=([[6.0, 8.0], [0.0, 0.0]], 0.8), atol=1e-8),
    case("a negative k", np.eye(2), -1, expect=raises("ValueError")),
    case("a tall matrix, rank 2", TALL, 2, expect=reference, hidden=True),
    case("a wide matrix, rank 3", np.ascontiguousarray(TALL.T), 3, expect=reference, hidden=True),
    case("a square matrix, rank 1", rng.normal(size=(5, 5)), 1, expect=reference, hidden=True),
    case("columns far from 0 are not centred", SHIFTED, 1, expect=reference, hidden=True),
    case("entries near 1e-4", 1e-4 * TALL, 1, expect=reference, hidden=True),
    case("the full rank gives the matrix back", TALL, 4, expect=(TALL, 1.0), group="property", hidden=True),
    case("k = 0 keeps nothing", TALL, 0, expect=(np.zeros((7, 4)), 0.0), atol=1e-9, group="edge",
         hidden=True),
    case("k above both sizes", np.array([[1, 2, 3], [4, 5, 6]]), 9,
         expect=([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], 1.0), group="edge", hidden=True, atol=1e-8),
    case("one row", ROW, 1, expect=(ROW, 1.0), group="edge", hidden=True, atol=1e-8),
    case("a matrix of rank 1, k = 2", np.array([[1, 2], [2, 4], [3, 6]]), 2,
         expect=([[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]], 1.0), group="edge", hidden=True, atol=1e-8),
    case("a zero matrix", np.zeros((3, 2)), 1, expect=(np.zeros((3, 2)), 1.0), group="edge", hidden=True),
    case("a zero matrix of whole numbers, k = 0", np.zeros((2, 2), dtype=np.int64), 0,
         expect=(np.zeros((2, 2)), 1.0), group="edge", hidden=True),
    case("20,000 rows within the memory", rng.normal(size=(20_000, 20)), 5, expect=reference,
         group="stability", hidden=True),
]

import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(42)

TOP = 1 - 2.0**-53  # the largest float64 below 1
TENTHS = np.full(10, 0.1)  # their cumulative sum ends just below 1

CASES = [
    case("three categories, one border", np.array([1, 1, 2]), np.array([0.1, 0.25, 0.6]),
         expect=np.array([0, 1, 2])),
    case("weight 0 at the start and in the middle", np.array([0.0, 3.0, 0.0, 1.0]), np.array([0.0, 0.75]),
         expect=np.array([1, 3])),
    case("a border belongs to the category that begins there", np.array([2.0, 1.0, 1.0]),
         np.array([0.0, 0.5, 0.75, 0.4999]), expect=np.array([0, 1, 2, 0])),
    case("weights that sum to 20", np.array([8, 2, 10]), np.array([0.39, 0.41, 0.51, 0.99]),
         expect=np.array([0, 1, 2, 2]), hidden=True),
    case("draws in the shape of a matrix", rng.random(6) + 0.1, rng.random((4, 5)), expect=reference, hidden=True),
    case("fifty categories, two hundred draws", rng.integers(0, 5, size=50), rng.random(200), expect=reference,
         hidden=True),
    case("one category", np.array([5]), np.array([0.0, 0.3, TOP]), expect=np.array([0, 0, 0]), group="edge",
         hidden=True),
    case("no draws", np.array([1.0, 2.0]), np.zeros((0, 3)), expect=np.zeros((0, 3), dtype=np.int64), group="edge",
         hidden=True),
    case("all weights are 0", np.zeros(3), np.array([0.5]), expect=raises("ValueError"), group="edge", hidden=True),
    case("a negative weight", np.array([2, -1, 2]), np.array([0.5]), expect=raises("ValueError"), group="edge",
         hidden=True),
    case("the largest u below 1 stays in range", TENTHS, np.array([TOP]), expect=np.array([9]), group="stability",
         hidden=True),
    case("the largest u below 1, and a last weight of 0", np.append(TENTHS, 0.0), np.array([TOP]),
         expect=np.array([9]), group="stability", hidden=True),
    case("a million draws from 1,000 categories in time", rng.random(1000), rng.random(1_000_000), expect=reference,
         group="speed", hidden=True),
]

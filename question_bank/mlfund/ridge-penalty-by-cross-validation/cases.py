import numpy as np
from interview.grading.cases import case, permutation_invariant, reference

rng = np.random.default_rng(33)

X = rng.uniform(-2.0, 2.0, size=30)
Y = np.sin(2.0 * X) + 0.3 * rng.normal(size=30)
FOLDS = rng.permutation(np.arange(30) % 5)
UNEVEN = np.repeat([0, 1, 2], [20, 8, 2])
LINE = 5.0 + 2.0 * X + 0.1 * rng.normal(size=30)
PENALTIES = np.array([0.01, 0.1, 1.0, 10.0])

CASES = [
    case("two equal folds, degree 1", np.array([-1.0, 1.0, -1.0, 1.0]), np.array([0, 2, 0, 2]), 1,
         np.array([2.0, 0.5]), np.array([0, 0, 1, 1]), expect=(0.5, [0.25, 0.04])),
    case("whole numbers, degree 3, folds of 3, 2 and 2", np.arange(7), np.array([0, 1, 2, 1, 2, 5, 6]), 3,
         np.array([0.1, 1.0, 10.0]), np.array([0, 1, 2, 0, 1, 2, 0]),
         expect=(1.0, [1.2769629712, 0.9156788529, 1.6778872811])),
    case("five folds, degree 5", X, Y, 5, PENALTIES, FOLDS, expect=reference, hidden=True),
    case("folds of very different size", X, Y, 4, PENALTIES, UNEVEN, expect=reference, hidden=True),
    case("y far from 0 keeps its intercept", X, Y + 100.0, 3, np.array([1.0, 30.0]), FOLDS, expect=reference, hidden=True),
    case("a straight line, and a large penalty does harm", X, LINE, 1, np.array([100.0, 10.0, 0.1]), FOLDS,
         expect=reference, hidden=True),
    case("pure noise likes the largest penalty", X, rng.normal(size=30), 8, np.array([0.01, 1.0, 1000.0]), FOLDS,
         expect=reference, hidden=True),
    case("fold numbers need not be 0, 1, 2", X, Y, 3, PENALTIES, 7 * FOLDS - 9, expect=reference, group="edge",
         hidden=True),
    case("each row is its own fold", X[:8], Y[:8], 2, PENALTIES, np.arange(8), expect=reference, group="edge",
         hidden=True),
    case("one penalty", X, Y, 2, np.array([0.5]), FOLDS, expect=reference, group="edge", hidden=True),
    case("training rows that are all at one x", np.array([2, 2, 2, 5]), np.array([1, 2, 4, 9]), 2,
         np.array([1.0, 10.0]), np.arange(4), expect=reference, group="edge", hidden=True),
    case("powers beyond the range of int64", rng.permutation(200)[:40], rng.normal(size=40), 9,
         np.array([0.1, 1.0]), np.arange(40) % 4, expect=reference, group="stability", hidden=True),
    case("the order of the rows does not matter", X, Y, 4, PENALTIES, FOLDS,
         expect=permutation_invariant(axis=0, arguments=[0, 1, 4]), group="property", hidden=True),
]

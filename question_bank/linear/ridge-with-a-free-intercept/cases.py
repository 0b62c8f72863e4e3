import numpy as np
from interview.grading.cases import all_of, case, permutation_invariant, reference

rng = np.random.default_rng(67)


def noisy(n, d):
    X = rng.normal(2.0, 3.0, size=(n, d))
    return X, X @ rng.normal(size=d) - 4.0 + rng.normal(size=n)


LINE = np.array([[0.0], [1.0], [2.0], [3.0]])
TARGET = np.array([0.0, 2.0, 1.0, 3.0])
BLOCK = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])

CASES = [
    case("four points and a penalty of 5", LINE, TARGET, 5.0, expect=(np.array([0.4]), 0.9)),
    case("moved by 100: the same weight, the intercept pays nothing", LINE + 100.0, TARGET + 50.0, 5.0,
         expect=(np.array([0.4]), 10.9)),
    case("each weight is shrunk by its own column", BLOCK * np.array([1.0, 3.0]), np.array([10.0, 4.0, 6.0, 0.0]), 4.0,
         expect=(np.array([1.0, 0.9]), 5.0), atol=1e-9),
    case("three features with noise", *noisy(60, 3), 2.5, expect=reference, hidden=True),
    case("the rows in another order", *noisy(20, 4), 0.7,
         expect=all_of(reference, permutation_invariant(axis=0, arguments=(0, 1))), group="property", hidden=True),
    case("a doubled column shares the weight", np.array([[1.0, 1.0], [3.0, 3.0]]), np.array([0.0, 10.0]), 4.0,
         expect=(np.array([1.25, 1.25]), 0.0), atol=1e-9, group="edge", hidden=True),
    case("more features than rows", *noisy(5, 12), 0.5, expect=reference, group="edge", hidden=True),
    case("a constant column gets no weight", np.column_stack([LINE, np.full(4, 7.0)]), TARGET, 5.0,
         expect=(np.array([0.4, 0.0]), 0.9), atol=1e-9, group="edge", hidden=True),
    case("one row: its target is the intercept", np.array([[3.0, -1.0]]), np.array([7.0]), 2.0,
         expect=(np.zeros(2), 7.0), atol=1e-9, group="edge", hidden=True),
    case("whole numbers", np.array([[0], [1], [2], [3]]), np.array([1, 0, 3, 2]), 5, expect=(np.array([0.3]), 1.05),
         group="edge", hidden=True),
    case("a very large penalty leaves the mean", LINE + 1.0, TARGET, 1e12, expect=(np.array([0.0]), 1.5), atol=1e-9,
         group="edge", hidden=True),
    case("a very small penalty, features near 1e6", LINE + 1e6, TARGET, 1e-9,
         expect=(np.array([0.8]), 1.5 - 0.8 * 1_000_001.5), group="stability", hidden=True),
    case("30,000 rows in time", *noisy(30_000, 4), 3.0, expect=reference, group="speed", hidden=True),
]

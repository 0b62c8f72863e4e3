import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(47)


def mixture(n, d, k, at=0.0):
    """Rows of k groups, and parameters near but not at their own."""
    centres = at + rng.uniform(-3.0, 3.0, size=(k, d))
    X = centres[rng.integers(k, size=n)] + rng.normal(size=(n, d))
    weights = rng.uniform(0.5, 1.5, size=k)
    start = centres + rng.uniform(-0.5, 0.5, size=(k, d))
    return X, weights / weights.sum(), start, rng.uniform(0.5, 2.0, size=(k, d))


ONE = np.array([1.0])
HALVES = np.array([0.5, 0.5])
PAIR = np.array([[-1.0], [1.0]])

CASES = [
    case(
        "one component: mean and variance of the rows",
        np.array([[1.0], [3.0], [8.0]]),
        ONE,
        np.array([[0.0]]),
        np.array([[1.0]]),
        expect={
            "resp": np.ones((3, 1)),
            "log_likelihood": -39.75681560,
            "weights": ONE,
            "means": np.array([[4.0]]),
            "variances": np.array([[26 / 3]]),
        },
    ),
    case(
        "two components share two rows",
        np.array([[-2.0], [2.0]]),
        HALVES,
        PAIR,
        np.ones((2, 1)),
        expect={
            "resp": np.array([[0.98201379, 0.01798621], [0.01798621, 0.98201379]]),
            "log_likelihood": -4.18787159,
            "weights": HALVES,
            "means": np.array([[-1.92805516], [1.92805516]]),
            "variances": np.array([[0.28260330], [0.28260330]]),
        },
    ),
    case("three components, two features", *mixture(40, 2, 3), expect=reference),
    case(
        "weights and variances decide between equal distances",
        np.array([[0.0]]),
        np.array([0.8, 0.2]),
        PAIR,
        np.array([[1.0], [4.0]]),
        expect=reference,
        hidden=True,
    ),
    case("five features, four components", *mixture(60, 5, 4), expect=reference, hidden=True),
    case("whole numbers as rows", rng.integers(-4, 5, size=(20, 2)), *mixture(1, 2, 2)[1:], expect=reference,
         group="edge", hidden=True),
    case(
        "equal rows: the variance is raised to the floor",
        np.array([[2.0, 0.0], [2.0, 4.0]]),
        ONE,
        np.array([[1.0, 1.0]]),
        np.array([[1.0, 1.0]]),
        floor=0.01,
        expect={
            "resp": np.ones((2, 1)),
            "log_likelihood": -2 * np.log(2 * np.pi) - 6.0,
            "weights": ONE,
            "means": np.array([[2.0, 2.0]]),
            "variances": np.array([[0.01, 4.0]]),
        },
        group="edge",
        hidden=True,
    ),
    case("a single row, the default floor", np.array([[0.5, 1.0]]), HALVES, np.array([[0.0, 1.0], [1.0, 3.0]]),
         np.ones((2, 2)), expect=reference, group="edge", hidden=True, rtol=1e-9, atol=1e-12),
    case(
        "a component without rows keeps its place",
        np.array([[-1.0], [1.0], [0.0]]),
        HALVES,
        np.array([[0.5], [5000.0]]),
        np.array([[1.0], [3.0]]),
        expect={
            "resp": np.array([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]]),
            "log_likelihood": -1.5 * np.log(2 * np.pi) + 3 * np.log(0.5) - 1.375,
            "weights": np.array([1.0, 0.0]),
            "means": np.array([[0.0], [5000.0]]),
            "variances": np.array([[2 / 3], [3.0]]),
        },
        group="edge",
        hidden=True,
    ),
    case("a component that owns less than 1e-12 of a row keeps its place", np.array([[-1.0], [1.0], [0.0]]), HALVES,
         np.array([[0.5], [12.0]]), np.ones((2, 1)), expect=reference, group="edge", hidden=True),
    case("a component that owns 1e-9 of a row moves", np.array([[-1.0], [1.0], [0.0]]), HALVES,
         np.array([[0.5], [7.5]]), np.ones((2, 1)), expect=reference, group="edge", hidden=True),
    case(
        "rows far from every component",
        np.array([[3000.0], [-3000.0], [2999.0]]),
        HALVES,
        PAIR,
        np.array([[1.0], [1.0]]),
        expect=reference,
        group="stability",
        hidden=True,
    ),
    case(
        "many features",
        *mixture(30, 600, 2),
        expect=reference,
        group="stability",
        hidden=True,
    ),
    case(
        "values near 1e8",
        *mixture(50, 2, 2, at=1e8),
        expect=reference,
        group="stability",
        hidden=True,
        rtol=1e-5,
        atol=1e-5,
    ),
    case("40,000 rows and five components in time", *mixture(40_000, 4, 5), expect=reference, group="speed", hidden=True),
]

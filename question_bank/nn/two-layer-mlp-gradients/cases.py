import numpy as np
from interview.grading.cases import case, gradient_of, reference

rng = np.random.default_rng(43)


def loss(X, Y, W1, b1, W2, b2):
    hidden = np.maximum(X @ W1 + b1, 0.0)
    return np.sum((hidden @ W2 + b2 - Y) ** 2) / len(X)


CHECKED = {
    "loss": reference,
    "W1": gradient_of(loss, 2),
    "b1": gradient_of(loss, 3),
    "W2": gradient_of(loss, 4),
    "b2": gradient_of(loss, 5),
}


def network(n, d, h, k):
    return (
        rng.normal(size=(n, d)),
        rng.normal(size=(n, k)),
        rng.normal(size=(d, h)),
        rng.normal(size=h),
        rng.normal(size=(h, k)),
        rng.normal(size=k),
    )


CASES = [
    case(
        "one output: a unit that is on and one that is off",
        np.array([[1.0], [2.0]]),
        np.array([[1.0], [0.0]]),
        np.array([[1.0, -1.0]]),
        np.zeros(2),
        np.array([[1.0], [1.0]]),
        np.zeros(1),
        expect={
            "loss": 2.0,
            "W1": np.array([[4.0, 0.0]]),
            "b1": np.array([2.0, 0.0]),
            "W2": np.array([[4.0], [0.0]]),
            "b2": np.array([2.0]),
        },
    ),
    case(
        "two outputs are summed",
        np.array([[3.0]]),
        np.array([[1.0, 1.0]]),
        np.array([[1.0]]),
        np.array([-1.0]),
        np.array([[1.0, 2.0]]),
        np.zeros(2),
        expect={
            "loss": 10.0,
            "W1": np.array([[42.0]]),
            "b1": np.array([14.0]),
            "W2": np.array([[4.0, 12.0]]),
            "b2": np.array([2.0, 6.0]),
        },
    ),
    case("five rows against central differences", *network(5, 3, 4, 2), expect=CHECKED, group="property"),
    case("as many rows as features, units and outputs", *network(3, 3, 3, 3), expect=CHECKED, group="property", hidden=True),
    case("a single row", *network(1, 4, 3, 2), expect=CHECKED, group="edge", hidden=True),
    case("a single hidden unit, one output", *network(6, 2, 1, 1), expect=CHECKED, group="edge", hidden=True),
    case(
        "a unit at exactly 0 gets no gradient",
        np.array([[1.0, 1.0], [2.0, 0.0]]),
        np.array([[0.0], [0.0]]),
        np.array([[1.0, 1.0], [-1.0, 1.0]]),
        np.array([0.0, 0.0]),
        np.array([[1.0], [3.0]]),
        np.array([1.0]),
        # Z = [[0, 2], [2, 2]], P = [7, 9], dP = [7, 9]
        expect={
            "loss": 65.0,
            "W1": np.array([[18.0, 75.0], [0.0, 21.0]]),
            "b1": np.array([9.0, 48.0]),
            "W2": np.array([[18.0], [32.0]]),
            "b2": np.array([16.0]),
        },
        group="edge",
        hidden=True,
    ),
    case(
        "all units off: only the last bias learns",
        np.array([[1.0], [2.0]]),
        np.array([[3.0], [5.0]]),
        np.array([[1.0, 2.0]]),
        np.array([-10.0, -10.0]),
        np.array([[1.0], [-1.0]]),
        np.array([1.0]),
        expect={
            "loss": 10.0,
            "W1": np.zeros((1, 2)),
            "b1": np.zeros(2),
            "W2": np.zeros((2, 1)),
            "b2": np.array([-6.0]),
        },
        group="edge",
        hidden=True,
    ),
    case("300 rows, 20 features, 16 units", *network(300, 20, 16, 3), expect=reference, hidden=True),
]

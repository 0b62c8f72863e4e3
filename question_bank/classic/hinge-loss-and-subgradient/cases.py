import numpy as np
from interview.grading.cases import all_of, case, gradient_of, reference

rng = np.random.default_rng(44)


def loss(w, b, X, y, lam):
    """By rows, for central differences."""
    costs = [max(0.0, 1.0 - label * (float(row @ w) + b)) for row, label in zip(X, y)]
    return sum(costs) / len(costs) + 0.5 * lam * float(np.sum(w**2))


def noisy(n, d, lam, b):
    X = rng.normal(size=(n, d))
    y = np.where(X[:, 0] + rng.normal(size=n) > 0.0, 1, -1)
    return rng.normal(size=d), b, X, y, lam


CHECKED = (reference, all_of(reference, gradient_of(loss, 0)), all_of(reference, gradient_of(loss, 1)))
LINE, SIGNS = np.array([[2.0], [1.0], [-1.0], [3.0]]), np.array([1, 1, -1, -1])
CORNERS = np.array([[1.0, 0.0], [0.0, 1.0]])

CASES = [
    case(
        "four rows, one of them at the kink",
        np.array([0.5]),
        0.0,
        LINE,
        SIGNS,
        0.0,
        expect=(0.875, np.array([0.25]), 0.25),
    ),
    case(
        "a penalty on the weights, not on the bias",
        np.array([1.0, -2.0]),
        0.5,
        CORNERS,
        np.array([1, 1]),
        0.2,
        expect=(1.75, np.array([0.2, -0.9]), -0.5),
    ),
    case("slopes agree with central differences", *noisy(30, 4, 0.1, 0.3), expect=CHECKED, group="property"),
    case("without a penalty, five features", *noisy(12, 5, 0.0, -0.7), expect=CHECKED, group="property", hidden=True),
    case("a strong penalty and few rows", *noisy(5, 2, 3.0, 1.5), expect=CHECKED, group="property", hidden=True),
    case(
        "all rows beyond the margin: only the penalty is left",
        np.array([2.0, 0.0]),
        0.0,
        np.array([[1.0, 5.0], [-3.0, 1.0]]),
        np.array([1, -1]),
        0.5,
        expect=(1.0, np.array([1.0, 0.0]), 0.0),
        group="edge",
        hidden=True,
    ),
    case(
        "zero weights: every row costs 1",
        np.zeros(2),
        0.0,
        np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 0.0]]),
        np.array([1, -1, 1]),
        1.0,
        expect=(1.0, np.array([-1.0, 2 / 3]), -1 / 3),
        group="edge",
        hidden=True,
    ),
    case(
        "a margin of exactly 1 adds no slope, on both sides",
        np.array([1.0]),
        0.0,
        np.array([[1.0], [-1.0], [0.0]]),
        np.array([1, -1, 1]),
        0.0,
        expect=(1 / 3, np.array([0.0]), -1 / 3),
        group="edge",
        hidden=True,
        atol=1e-12,
    ),
    case(
        "whole numbers as features",
        np.array([0.25, -0.5]),
        0.25,
        np.array([[4, 1], [-2, 3], [1, 1]]),
        np.array([1, -1, -1]),
        0.0,
        expect=(1.25 / 3, np.array([-1.0, 0.0]), 0.0),
        group="edge",
        hidden=True,
        atol=1e-12,
    ),
    case(
        "a single row far on the wrong side",
        np.array([3.0]),
        -1.0,
        np.array([[1000.0]]),
        np.array([-1]),
        2.0,
        expect=(3009.0, np.array([1006.0]), 1.0),
        group="edge",
        hidden=True,
    ),
]

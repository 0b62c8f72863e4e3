import numpy as np
from interview.grading.cases import case, gradient_of, reference

rng = np.random.default_rng(47)


def loss(x, gamma, grad, eps=1e-5):
    """A scalar whose derivative with respect to the output is `grad`."""
    x_hat = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)
    return np.sum(grad * gamma * x_hat)


CHECKED = (gradient_of(loss, 0), gradient_of(loss, 1), reference)


def layer(n, d, scale=1.0):
    return rng.normal(size=(n, d)) * scale, rng.normal(size=d), rng.normal(size=(n, d))


STEP = np.array([[0.0], [0.0], [2.0], [2.0]])
FIRST = np.array([[1.0], [0.0], [0.0], [0.0]])

CASES = [
    case(
        "four rows by hand",
        STEP,
        np.array([1.0]),
        FIRST,
        eps=0.0,
        expect=(np.array([[0.5], [-0.5], [0.0], [0.0]]), np.array([-1.0]), np.array([1.0])),
        atol=1e-9,
    ),
    case(
        "two rows: no direction is left",
        np.array([[1.0], [3.0]]),
        np.array([2.0]),
        np.array([[1.0], [0.0]]),
        eps=0.0,
        expect=(np.array([[0.0], [0.0]]), np.array([-1.0]), np.array([1.0])),
        atol=1e-9,
    ),
    case("six rows, three features", *layer(6, 3), expect=CHECKED, group="property"),
    case("as many rows as features", *layer(4, 4), expect=CHECKED, group="property", hidden=True),
    case("a large eps", *layer(5, 2), eps=2.0, expect=CHECKED, group="property", hidden=True),
    case(
        "columns of very different spread",
        *layer(8, 3, np.array([0.1, 1.0, 50.0])),
        expect=CHECKED,
        group="property",
        hidden=True,
    ),
    case(
        "gamma scales dx but not dgamma",
        STEP,
        np.array([10.0]),
        FIRST,
        eps=0.0,
        expect=(np.array([[5.0], [-5.0], [0.0], [0.0]]), np.array([-1.0]), np.array([1.0])),
        atol=1e-9,
        hidden=True,
    ),
    case(
        "a gradient that is equal in all rows",
        rng.normal(size=(5, 2)),
        np.array([1.0, 2.0]),
        np.tile([3.0, -1.0], (5, 1)),
        expect=(np.zeros((5, 2)), np.zeros(2), np.array([15.0, -5.0])),
        atol=1e-9,
        hidden=True,
    ),
    case(
        "a constant column",
        np.array([[5.0], [5.0], [5.0], [5.0]]),
        np.array([1.0]),
        FIRST,
        eps=0.25,
        # x_hat is 0: only the mean is taken off, then divided by 0.5
        expect=(np.array([[1.5], [-0.5], [-0.5], [-0.5]]), np.array([0.0]), np.array([1.0])),
        atol=1e-9,
        group="edge",
        hidden=True,
    ),
    case(
        "a single row",
        np.array([[3.0, -1.0]]),
        np.array([2.0, 1.0]),
        np.array([[1.0, 4.0]]),
        expect=(np.zeros((1, 2)), np.zeros(2), np.array([1.0, 4.0])),
        atol=1e-9,
        group="edge",
        hidden=True,
    ),
    case(
        "an offset of 1e8",
        STEP + 1e8,
        np.array([1.0]),
        FIRST,
        eps=0.0,
        expect=(np.array([[0.5], [-0.5], [0.0], [0.0]]), np.array([-1.0]), np.array([1.0])),
        atol=1e-6,
        group="stability",
        hidden=True,
    ),
    case("500 rows, 40 features", *layer(500, 40), expect=reference, hidden=True),
]

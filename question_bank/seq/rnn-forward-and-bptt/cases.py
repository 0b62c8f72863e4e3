import numpy as np
from interview.grading.cases import all_of, case, gradient_of, reference

rng = np.random.default_rng(51)

ONE_X = np.array([[[-1.0]], [[0.0]]])
ONE = (np.array([[0.5]]), np.array([[1.0]]), np.array([[2.0]]), np.array([0.0]))


def loss(x, h0, w_x, w_h, b, grad_h):
    """A loss whose direct gradient with respect to h[t] is grad_h[t]."""
    total, h = 0.0, h0
    for t in range(len(x)):
        h = np.tanh(x[t] @ w_x + h @ w_h + b)
        total += (grad_h[t] * h).sum()
    return total


def network(steps, n, d, hidden, scale=0.6):
    return (
        rng.normal(size=(steps, n, d)),
        rng.normal(size=(n, hidden)),
        scale * rng.normal(size=(d, hidden)),
        scale * rng.normal(size=(hidden, hidden)),
        scale * rng.normal(size=hidden),
        rng.normal(size=(steps, n, hidden)),
    )


def last_only(steps, n, d, hidden):
    *arrays, grad_h = network(steps, n, d, hidden)
    grad_h[:-1] = 0.0
    return *arrays, grad_h


NAMES = {"x": 0, "h0": 1, "w_x": 2, "w_h": 3, "b": 4}
CHECKED = (reference, {name: all_of(reference, gradient_of(loss, argument=place)) for name, place in NAMES.items()})

CASES = [
    case(
        "two steps, a gradient at both",
        ONE_X,
        *ONE,
        np.array([[[1.0]], [[1.0]]]),
        expect=(
            np.array([[[0.0]], [[0.0]]]),
            {
                "x": np.array([[[3.0]], [[1.0]]]),
                "h0": np.array([[6.0]]),
                "w_x": np.array([[-3.0]]),
                "w_h": np.array([[1.5]]),
                "b": np.array([4.0]),
            },
        ),
    ),
    case(
        "two steps, a gradient at the last one only",
        ONE_X,
        *ONE,
        np.array([[[0.0]], [[1.0]]]),
        expect=(
            np.array([[[0.0]], [[0.0]]]),
            {
                "x": np.array([[[2.0]], [[1.0]]]),
                "h0": np.array([[4.0]]),
                "w_x": np.array([[-2.0]]),
                "w_h": np.array([[1.0]]),
                "b": np.array([3.0]),
            },
        ),
    ),
    case("agrees with central differences", *network(4, 2, 3, 5), expect=CHECKED, group="property"),
    case("a batch of three, more inputs than units", *network(3, 3, 6, 2), expect=reference),
    case("a single step", *network(1, 2, 3, 4), expect=CHECKED, group="edge", hidden=True),
    case("as many inputs as units", *network(5, 1, 3, 3), expect=CHECKED, group="property", hidden=True),
    case("the loss uses the last state only", *last_only(6, 2, 2, 3), expect=reference, hidden=True),
    case("one unit, one input, many steps", *network(30, 1, 1, 1), expect=reference, group="edge", hidden=True),
    case(
        "saturated units pass no gradient back",
        np.array([[[1e4]], [[-1e4]]]),
        *ONE,
        np.array([[[5.0]], [[7.0]]]),
        expect=(
            np.array([[[1.0]], [[-1.0]]]),
            {
                "x": np.zeros((2, 1, 1)),
                "h0": np.zeros((1, 1)),
                "w_x": np.zeros((1, 1)),
                "w_h": np.zeros((1, 1)),
                "b": np.zeros(1),
            },
        ),
        group="stability",
        hidden=True,
    ),
    case("200 steps", *network(200, 4, 5, 8, scale=0.25), expect=reference, hidden=True),
]

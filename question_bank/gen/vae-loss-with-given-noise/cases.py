import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(61)

W, B = np.array([[1.0, -1.0]]), np.array([0.0, 1.0])
X = np.array([[1, 0]])
ONE = np.array([[1.0]])
EYE, ZERO2 = np.eye(2), np.zeros(2)


def batch(n, k, d, grey=False):
    x = rng.random((n, d)) if grey else rng.integers(2, size=(n, d))
    return x, rng.normal(size=(n, k)), rng.normal(size=(n, k)), rng.normal(size=(n, k)), rng.normal(size=(k, d)), rng.normal(size=d)


CASES = [
    case(
        "one row, variance 1",
        X,
        ONE,
        0.0 * ONE,
        2.0 * ONE,
        W,
        B,
        # logits 3 and -2
        expect={
            "z": np.array([[3.0]]),
            "recon": np.array([np.log1p(np.exp(-3.0)) + np.log1p(np.exp(-2.0))]),
            "kl": np.array([0.5]),
            "loss": 0.67551536262,
        },
    ),
    case(
        "one row, variance 4",
        X,
        ONE,
        np.array([[np.log(4.0)]]),
        -ONE,
        W,
        B,
        # sigma 2; logits -1 and 2; kl = (1 + 4 - 1 - log 4) / 2
        expect={
            "z": np.array([[-1.0]]),
            "recon": np.array([np.log1p(np.exp(1.0)) + np.log1p(np.exp(2.0))]),
            "kl": np.array([2.0 - np.log(2.0)]),
            "loss": 4.74704251800,
        },
    ),
    case(
        "two rows and two code entries at the prior: no KL",
        np.array([[1.0, 0.0], [0.5, 0.5]]),
        np.zeros((2, 2)),
        np.zeros((2, 2)),
        np.zeros((2, 2)),
        EYE,
        ZERO2,
        expect={
            "z": np.zeros((2, 2)),
            "recon": np.full(2, 2.0 * np.log(2.0)),
            "kl": np.zeros(2),
            "loss": 2.0 * np.log(2.0),
        },
    ),
    case("five black-and-white rows", *batch(5, 3, 8), expect=reference, hidden=True),
    case("grey values between 0 and 1", *batch(6, 2, 4, grey=True), expect=reference, hidden=True),
    case("as many rows as pixels and code entries", *batch(4, 4, 4), expect=reference, hidden=True),
    case(
        "sums over the code, mean over the rows",
        np.zeros((2, 1)),
        np.array([[3.0, 1.0], [0.0, 0.0]]),
        np.zeros((2, 2)),
        np.zeros((2, 2)),
        np.zeros((2, 1)),
        np.zeros(1),
        expect={
            "z": np.array([[3.0, 1.0], [0.0, 0.0]]),
            "recon": np.full(2, np.log(2.0)),
            "kl": np.array([5.0, 0.0]),
            "loss": 2.5 + np.log(2.0),
        },
        group="property",
        hidden=True,
    ),
    case("one pixel, one code entry", *batch(1, 1, 1), expect=reference, group="edge", hidden=True),
    case(
        "logits of 1e4 neither overflow nor give log 0",
        np.array([[1.0, 0.0], [0.0, 1.0]]),
        np.array([[1.0], [-1.0]]),
        np.zeros((2, 1)),
        np.zeros((2, 1)),
        np.array([[-1e4, 1e4]]),
        ZERO2,
        expect={
            "z": np.array([[1.0], [-1.0]]),
            "recon": np.array([2e4, 2e4]),
            "kl": np.array([0.5, 0.5]),
            "loss": 20000.5,
        },
        group="stability",
        hidden=True,
    ),
    case(
        "a variance too small for a float",
        np.array([[1.0, 1.0]]),
        np.array([[0.0, 2.0]]),
        np.array([[-2000.0, 0.0]]),
        np.array([[5.0, 1.0]]),
        EYE,
        ZERO2,
        # z = (0, 3); kl = (-1 + 2000) / 2 + 2
        expect={
            "z": np.array([[0.0, 3.0]]),
            "recon": np.array([np.log(2.0) + np.log1p(np.exp(-3.0))]),
            "kl": np.array([1001.5]),
            "loss": 1001.5 + np.log(2.0) + np.log1p(np.exp(-3.0)),
        },
        group="stability",
        hidden=True,
    ),
    case(
        "a log-variance of 20",
        np.array([[1.0, 0.5]]),
        np.array([[1.0, -1.0]]),
        np.array([[20.0, 20.0]]),
        np.array([[-0.25, 0.5]]),
        0.1 * EYE,
        ZERO2,
        expect=reference,
        group="stability",
        hidden=True,
    ),
]

import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(67)


def people(n, d, u=None):
    X = rng.normal(size=(n, d)) * 3.0 ** np.arange(d) + 1.0
    lower = -rng.random(d) * 2.0 - 0.5
    upper = lower + 1.0 + 4.0 * rng.random(d)
    return X, lower, upper, float(rng.uniform(0.5, 4.0)), rng.random(d) if u is None else u


def bounds(*values):
    return np.array(values, dtype=float)


ONE = np.array([[10.0], [20.0], [30.0], [90.0]])

CASES = [
    case(
        "clipped mean, and noise 0 at the median",
        ONE,
        bounds(0),
        bounds(40),
        2.0,
        np.array([0.5]),
        # sensitivity 40 / 4
        expect={"means": np.array([25.0]), "scale": np.array([5.0])},
    ),
    case(
        "two columns share epsilon",
        np.array([[1, 200], [3, 100]]),
        bounds(0, 0),
        bounds(4, 200),
        1.0,
        np.array([0.25, 0.9]),
        # 2 + 4 ln 0.5 and 150 - 200 ln 0.2
        expect={"means": np.array([2.0 + 4.0 * np.log(0.5), 150.0 - 200.0 * np.log(0.2)]), "scale": np.array([4.0, 200.0])},
    ),
    case(
        "noise on both sides of the centre",
        np.zeros((5, 2)),
        bounds(-1, -1),
        bounds(4, 4),
        2.0,
        np.array([0.25, 0.75]),
        expect={"means": np.array([-np.log(2.0), np.log(2.0)]), "scale": np.array([1.0, 1.0])},
    ),
    case("fifty people, three columns", *people(50, 3), expect=reference, hidden=True),
    case("as many people as columns", *people(4, 4), expect=reference, hidden=True),
    case("seven columns with small and large draws", *people(20, 7, np.array([0.01, 0.2, 0.49, 0.5, 0.51, 0.8, 0.99])), expect=reference, hidden=True),
    case(
        "everybody below the lower bound",
        np.array([[-7.0, 3.0], [-9.0, 3.0]]),
        bounds(1, 2),
        bounds(5, 6),
        8.0,
        np.array([0.5, 0.5]),
        expect={"means": np.array([1.0, 3.0]), "scale": np.array([0.5, 0.5])},
        group="edge",
        hidden=True,
    ),
    case(
        "one person only",
        np.array([[3]]),
        bounds(0),
        bounds(10),
        0.5,
        np.array([0.75]),
        expect={"means": np.array([3.0 + 20.0 * np.log(2.0)]), "scale": np.array([20.0])},
        group="edge",
        hidden=True,
    ),
    case(
        "equal values still need the full noise",
        np.full((8, 1), 2.0),
        bounds(0),
        bounds(4),
        0.25,
        np.array([0.5]),
        expect={"means": np.array([2.0]), "scale": np.array([2.0])},
        group="property",
        hidden=True,
    ),
    case(
        "whole numbers, bounds that are none",
        np.array([[1], [5], [9]]),
        bounds(2.5),
        bounds(8.5),
        1.0,
        np.array([0.5]),
        expect={"means": np.array([16.0 / 3.0]), "scale": np.array([2.0])},
        group="edge",
        hidden=True,
    ),
    case(
        "draws next to 0 and 1",
        np.zeros((2, 3)),
        bounds(-1, -1, -1),
        bounds(1, 1, 1),
        3.0,
        np.array([1e-300, 1e-12, 1.0 - 2.0**-50]),
        expect={
            "means": np.array([np.log(2.0) - 300.0 * np.log(10.0), np.log(2.0) - 12.0 * np.log(10.0), 49.0 * np.log(2.0)]),
            "scale": np.array([1.0, 1.0, 1.0]),
        },
        group="stability",
        hidden=True,
    ),
    case("epsilon 0", ONE, bounds(0), bounds(40), 0.0, np.array([0.5]), expect=raises("ValueError"), group="edge", hidden=True),
    case("a negative epsilon", ONE, bounds(0), bounds(40), -1.0, np.array([0.5]), expect=raises("ValueError"), group="edge", hidden=True),
]

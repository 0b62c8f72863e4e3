import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(68)

FOUR = np.array([0.0, 4.0, 4.0, 0.0])
GRID = np.array([0.05, 0.2, 0.4, 0.6, 0.8, 1.0])


def walk(n, step=1.0, noise=1.0):
    return np.cumsum(rng.normal(size=n) * step) + rng.normal(size=n) * noise


def report(forecasts, alphas, mae):
    return {"forecasts": np.array(forecasts, dtype=float), "alphas": np.array(alphas, dtype=float), "mae": float(mae)}


CASES = [
    case("one alpha", FOUR, np.array([0.5]), 2, expect=report([2, 3], [0.5, 0.5], 2.5)),
    case(
        "of two alphas the better one so far",
        # errors of 0.5: 4, 2; of 1.0: 4, 0. At t = 2 both have 16
        FOUR,
        np.array([0.5, 1.0]),
        2,
        expect=report([2, 4], [0.5, 1.0], 3.0),
    ),
    case(
        "the last value changes no forecast",
        np.array([0.0, 4.0, 4.0, 1000.0]),
        np.array([0.5, 1.0]),
        2,
        expect=report([2, 4], [0.5, 1.0], 499.0),
        group="property",
    ),
    case("thirty values, six alphas", walk(30), GRID, 5, expect=reference, hidden=True),
    case("noise around a level: small alphas win", walk(40, 0.0), GRID, 10, expect=reference, hidden=True),
    case("a random walk: large alphas win", walk(40, 1.0, 0.0), GRID, 10, expect=reference, hidden=True),
    case(
        "a jump after quiet days",
        # quiet noise favours 0.25, the jump at t = 6 favours 1.0, but only from t = 8 on
        np.array([0.0, 1.0, -1.0, 1.0, -1.0, 0.0, 20.0, 20.0, 20.0, 21.0]),
        np.array([0.25, 1.0]),
        5,
        expect=reference,
        hidden=True,
    ),
    case("as many alphas as values", walk(6), GRID, 3, expect=reference, hidden=True),
    case(
        "whole numbers",
        np.array([10, 20, 20, 10, 0]),
        np.array([0.25]),
        3,
        # levels 10, 12.5, 14.375, 13.28125
        expect=report([14.375, 13.28125], [0.25, 0.25], (4.375 + 13.28125) / 2),
        group="edge",
        hidden=True,
    ),
    case(
        "alphas in falling order, equal sums",
        np.array([8.0, 8.0, 8.0, 4.0]),
        np.array([1.0, 0.5, 0.25]),
        2,
        expect=report([8, 8], [1.0, 1.0], 2.0),
        group="edge",
        hidden=True,
    ),
    case(
        "one forecast only, of the last value",
        np.array([1.0, 3.0, 2.0, 2.0]),
        np.array([1.0, 0.5]),
        3,
        # errors of 1.0: 2, -1; of 0.5: 2, 0
        expect=report([2.0], [0.5], 0.0),
        group="edge",
        hidden=True,
    ),
    case("the shortest series", np.array([1.0, 2.0, 5.0]), np.array([0.5, 0.75]), 2, expect=report([1.5], [0.5], 3.5), group="edge", hidden=True),
    case("five hundred values far from 0", walk(500, 1.0, 2.0) + 1e6, GRID, 50, expect=reference, group="stability", hidden=True),
]

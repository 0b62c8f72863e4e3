import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(61)

CASES = [
    case("four readings in pairs", np.array([1.0, 3.0, 5.0, 10.0]), 2, expect=[2.0, 4.0, 7.5]),
    case(
        "two sensors, one window",
        np.array([[0, 10], [3, 10], [9, 40]]),
        3,
        expect=np.array([[4.0, 20.0]]),
    ),
    case("windows of five over twenty readings", rng.normal(size=20), 5, expect=reference, hidden=True),
    case("three sensors side by side", rng.normal(10.0, 3.0, size=(12, 3)), 4, expect=reference, hidden=True),
    case(
        "whole numbers are not rounded",
        np.array([1, 2, 2, -4]),
        2,
        expect=np.array([1.5, 2.0, -1.0]),
        group="edge",
        hidden=True,
    ),
    case("a window of one", np.array([4, -1, 7]), 1, expect=np.array([4.0, -1.0, 7.0]), group="edge", hidden=True),
    case("a window as long as the signal", np.array([1.0, 2.0, 6.0]), 3, expect=[3.0], group="edge", hidden=True),
    case("a window longer than the signal", np.array([1.0, 2.0]), 5, expect=np.zeros(0), group="edge", hidden=True),
    case("no readings of two sensors", np.zeros((0, 2)), 3, expect=np.zeros((0, 2)), group="edge", hidden=True),
    case(
        "a constant signal stays constant",
        np.full(50, 7.25),
        8,
        expect=np.full(43, 7.25),
        group="property",
        hidden=True,
    ),
    case(
        "800,000 readings in time",
        rng.normal(size=800_000),
        200,
        expect=reference,
        group="speed",
        hidden=True,
        atol=1e-9,
    ),
]

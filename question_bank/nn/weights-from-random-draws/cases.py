import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(44)

SIX = np.array([[1.0, -2.0, 0.0, 0.0, 0.0, 0.0], [0.0] * 6])

CASES = [
    case(
        "Xavier, normal",
        SIX,
        "xavier",
        "normal",
        expect=(np.array([[0.5, -1.0, 0.0, 0.0, 0.0, 0.0], [0.0] * 6]), np.zeros(6)),
    ),
    case(
        "He, uniform",
        np.array([[0.0, 0.5, 0.75]] * 6),
        "he",
        "uniform",
        expect=(np.array([[-1.0, 0.0, 0.5]] * 6), np.zeros(3)),
    ),
    case(
        "He, normal: two inputs give variance 1",
        np.array([[1.5, -0.5, 2.0], [0.0, 1.0, -1.0]]),
        "he",
        "normal",
        expect=(np.array([[1.5, -0.5, 2.0], [0.0, 1.0, -1.0]]), np.zeros(3)),
        hidden=True,
    ),
    case(
        "Xavier, uniform: six and six inputs and outputs give a² = 1/2",
        np.full((6, 6), 1.0 / 4.0),
        "xavier",
        "uniform",
        expect=(np.full((6, 6), -0.35355339), np.zeros(6)),
        hidden=True,
    ),
    case("a layer that narrows, He, normal", rng.normal(size=(20, 3)), "he", "normal", expect=reference, hidden=True),
    case("a layer that widens, He, uniform", rng.random(size=(3, 20)), "he", "uniform", expect=reference, hidden=True),
    case("a layer that narrows, Xavier, uniform", rng.random(size=(9, 2)), "xavier", "uniform", expect=reference, hidden=True),
    case("300 inputs, 100 outputs", rng.normal(size=(300, 100)), "xavier", "normal", expect=reference, hidden=True),
    case(
        "one input, one output",
        np.array([[0.0]]),
        "xavier",
        "uniform",
        expect=(np.array([[-1.73205081]]), np.zeros(1)),
        group="edge",
        hidden=True,
    ),
    case("an unknown scheme", SIX, "lecun", "normal", expect=raises("ValueError"), group="edge", hidden=True),
    case("an unknown distribution", SIX, "he", "cauchy", expect=raises("ValueError"), group="edge", hidden=True),
]

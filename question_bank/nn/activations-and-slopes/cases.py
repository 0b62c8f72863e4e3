import numpy as np
from interview.grading.cases import case, gradient_of, raises, reference

rng = np.random.default_rng(41)

FORMULAS = {
    "relu": lambda x: np.maximum(x, 0.0),
    "sigmoid": lambda x: 1.0 / (1.0 + np.exp(-x)),
    "tanh": np.tanh,
    "gelu": lambda x: 0.5 * x * (1.0 + np.tanh(np.sqrt(2.0 / np.pi) * (x + 0.044715 * x**3))),
}


def sum_of_values(x, name):
    """Each entry's slope is the derivative of this sum."""
    return np.sum(FORMULAS[name](x))


def slopes(name):
    x = rng.uniform(-3.0, 3.0, size=(3, 4)).round(2) + 0.003
    return case(
        f"{name} slopes agree with central differences",
        x,
        name,
        expect=(reference, gradient_of(sum_of_values)),
        group="property",
        hidden=True,
    )


CASES = [
    case("ReLU below, at and above 0", np.array([-1.0, 0.0, 2.0]), "relu", expect=([0.0, 0.0, 2.0], [0.0, 0.0, 1.0])),
    case("sigmoid of 0 and log 3", np.array([0.0, np.log(3.0)]), "sigmoid", expect=([0.5, 0.75], [0.25, 0.1875])),
    case("tanh of 0 and log 2", np.array([0.0, np.log(2.0)]), "tanh", expect=([0.0, 0.6], [1.0, 0.64])),
    case(
        "GELU of -1, 0 and 1",
        np.array([-1.0, 0.0, 1.0]),
        "gelu",
        expect=([-0.15880801, 0.0, 0.84119199], [-0.08296408, 0.5, 1.08296408]),
    ),
    case(
        "sigmoid at ±1000",
        np.array([-1000.0, 0.0, 1000.0]),
        "sigmoid",
        expect=([0.0, 0.5, 1.0], [0.0, 0.25, 0.0]),
        atol=1e-9,
        group="stability",
    ),
    slopes("relu"),
    slopes("sigmoid"),
    slopes("tanh"),
    slopes("gelu"),
    case(
        "tanh at ±1000",
        np.array([-1000.0, 0.0, 1000.0]),
        "tanh",
        expect=([-1.0, 0.0, 1.0], [0.0, 1.0, 0.0]),
        atol=1e-9,
        group="stability",
        hidden=True,
    ),
    case(
        "GELU at ±1000",
        np.array([-1000.0, 0.0, 1000.0]),
        "gelu",
        expect=([0.0, 0.0, 1000.0], [0.0, 0.5, 1.0]),
        atol=1e-9,
        group="stability",
        hidden=True,
    ),
    case(
        "whole numbers give floats for ReLU",
        np.array([[-3, 0], [5, 1000]]),
        "relu",
        expect=(np.array([[0.0, 0.0], [5.0, 1000.0]]), np.array([[0.0, 0.0], [1.0, 1.0]])),
        group="edge",
        hidden=True,
    ),
    case("whole numbers for GELU", np.array([[-2, 0, 3]]), "gelu", expect=reference, group="edge", hidden=True),
    case("whole numbers for sigmoid", np.array([-2, 0, 3]), "sigmoid", expect=reference, group="edge", hidden=True),
    case(
        "an empty array keeps its shape",
        np.zeros((0, 3)),
        "gelu",
        expect=(np.zeros((0, 3)), np.zeros((0, 3))),
        group="edge",
        hidden=True,
    ),
    case("a name that is none", np.array([1.0]), "swish", expect=raises("ValueError"), group="edge", hidden=True),
]

import numpy as np
from interview.grading.cases import case, reference, rows_sum_to_one

rng = np.random.default_rng(64)

CASES = [
    case(
        "whole numbers, one of them negative, and a row of zeros",
        np.array([[1, 3], [-5, 2], [0, 0]]),
        expect=[[0.25, 0.75], [0.0, 1.0], [0.0, 0.0]],
    ),
    case(
        "one weight for each row of a square table",
        np.array([[1, 1], [3, 1]]),
        np.array([10.0, 2.0]),
        expect=[[5.0, 5.0], [1.5, 0.5]],
    ),
    case(
        "a table of floats keeps its negative entries",
        np.array([[2.0, -1.0, 6.0], [-3.0, 4.0, -0.5]]),
        expect=[[0.25, 0.0, 0.75], [0.0, 1.0, 0.0]],
    ),
    case(
        "a stack of two tables",
        np.array([[[1, 3], [2, 2]], [[0, 5], [9, 1]]]),
        expect=[[[0.25, 0.75], [0.5, 0.5]], [[0.0, 1.0], [0.9, 0.1]]],
    ),
    case("one weight for all rows", np.array([[1.0, 3.0], [2.0, 2.0]]), 4, expect=[[1.0, 3.0], [2.0, 2.0]]),
    case("more rows than columns, without weights", rng.uniform(size=(5, 3)), expect=reference, hidden=True),
    case("a single row", np.array([1, 1, 2]), expect=[0.25, 0.25, 0.5], group="edge", hidden=True),
    case(
        "four weights for rows of two",
        rng.integers(1, 9, size=(4, 2)),
        np.array([1, 0, 2, -1]),
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a stack with a weight for each row",
        rng.integers(-3, 9, size=(2, 3, 4)),
        rng.normal(size=(2, 3)),
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case("no rows", np.zeros((0, 3)), expect=np.zeros((0, 3)), group="edge", hidden=True),
    case(
        "rows of very small and very large entries sum to one",
        np.array([[1e-300, 3e-300], [1e200, 1e200]]),
        expect=rows_sum_to_one,
        group="property",
        hidden=True,
    ),
]

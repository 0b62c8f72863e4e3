import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(71)

TRAIN = np.array([[1.0, 5.0], [3.0, 5.0]])
ROWS = rng.normal(20.0, 6.0, size=(30, 4)) * np.array([1.0, 100.0, 0.01, 3.0])
FAR = 1e8 + rng.integers(0, 9, size=(20, 2)).astype(float)

CASES = [
    object_case(
        "standardises a new row by the training rows",
        call("init"),
        call("fit", TRAIN, expect=ignored),
        call("transform", np.array([[5.0, 7.0]]), expect=[[3.0, 2.0]]),
    ),
    object_case(
        "min-max, outside the training range, too",
        call("init", "minmax"),
        call("fit", TRAIN.astype(np.int64), expect=ignored),
        call("transform", np.array([[2, 5], [7, 4]]), expect=np.array([[0.5, 0.0], [3.0, -1.0]])),
    ),
    object_case(
        "a constant column of 0.1 becomes 0, not rounding noise",
        call("init", method="standard"),
        call("fit", np.array([[0.1, 2.0], [0.1, 4.0], [0.1, 9.0]]), expect=ignored),
        call("transform", np.array([[0.1, 5.0], [1.1, 5.0]]), expect=[[0.0, 0.0], [1.0, 0.0]]),
        group="stability",
        atol=1e-12,
    ),
    object_case(
        "four columns of different size, standard",
        call("init"),
        call("fit", ROWS, expect=ignored),
        call("transform", ROWS, expect=reference),
        call("transform", ROWS[:5] * 1.5, expect=reference),
        hidden=True,
    ),
    object_case(
        "four columns of different size, min-max",
        call("init", method="minmax"),
        call("fit", ROWS, expect=ignored),
        call("transform", ROWS[3:9] - 7.0, expect=reference),
        hidden=True,
    ),
    object_case(
        "a row is scaled as it is within a larger batch",
        call("init"),
        call("fit", np.array([[0, 10], [4, 30]]), expect=ignored),
        call("transform", np.array([[6, 20]]), expect=np.array([[2.0, 0.0]])),
        call("transform", np.array([[6, 20], [0, 0], [2, 40]]), expect=np.array([[2.0, 0.0], [-1.0, -2.0], [0.0, 2.0]])),
        group="property",
        hidden=True,
    ),
    object_case(
        "a second fit forgets the first",
        call("init", "minmax"),
        call("fit", np.array([[0.0], [100.0]]), expect=ignored),
        call("fit", np.array([[0.0], [10.0]]), expect=ignored),
        call("transform", np.array([[5.0]]), expect=[[0.5]]),
        hidden=True,
    ),
    object_case(
        "one training row: every column is constant",
        call("init"),
        call("fit", np.array([[3, -2]]), expect=ignored),
        call("transform", np.array([[4, -2]]), expect=np.array([[1.0, 0.0]])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a constant column under min-max",
        call("init", "minmax"),
        call("fit", np.array([[0.3, 1.0], [0.3, 3.0]]), expect=ignored),
        call("transform", np.array([[0.3, 2.0], [0.8, 3.0]]), expect=[[0.0, 0.5], [0.5, 1.0]]),
        group="edge",
        hidden=True,
    ),
    object_case(
        "values of 1e-13 that differ are no constant column",
        call("init"),
        call("fit", np.array([[1e-13], [3e-13]]), expect=ignored),
        call("transform", np.array([[3e-13], [5e-13]]), expect=[[1.0], [3.0]]),
        group="stability",
        hidden=True,
    ),
    object_case(
        "no rows to scale",
        call("init"),
        call("fit", TRAIN, expect=ignored),
        call("transform", np.zeros((0, 2)), expect=np.zeros((0, 2))),
        group="edge",
        hidden=True,
    ),
    object_case(
        "values near 100 million that differ by a few units",
        call("init"),
        call("fit", FAR, expect=ignored),
        call("transform", FAR[:6], expect=reference),
        group="stability",
        hidden=True,
    ),
]

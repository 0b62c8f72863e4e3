import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(73)
NAN = float("nan")

TRAIN = np.array([[1.0, 10.0], [NAN, 20.0], [3.0, 60.0], [8.0, 30.0]])


def gappy(n, d, share):
    X = rng.normal(size=(n, d)).round(2)
    X[rng.random((n, d)) < share] = NAN
    return X


WIDE = np.column_stack([gappy(25, 2, 0.3), rng.normal(size=25), gappy(25, 2, 0.2)])

CASES = [
    case(
        "two new rows, gaps in both columns",
        TRAIN,
        np.array([[NAN, 5.0], [7.0, NAN]]),
        expect=[[3.0, 5.0, 1.0], [7.0, 25.0, 0.0]],
    ),
    case(
        "the training rows themselves",
        TRAIN,
        TRAIN.copy(),
        expect=[[1.0, 10.0, 0.0], [3.0, 20.0, 1.0], [3.0, 60.0, 0.0], [8.0, 30.0, 0.0]],
    ),
    case("five columns, four of them with gaps", WIDE, gappy(12, 5, 0.4), expect=reference, hidden=True),
    case(
        "one new row is filled by the training rows",
        np.array([[2.0, NAN], [4.0, 1.0], [9.0, 1.0]]),
        np.array([[NAN, NAN]]),
        expect=[[4.0, 1.0, 1.0]],
        hidden=True,
    ),
    case(
        "no gaps in the new rows: indicators of 0",
        TRAIN,
        np.array([[2, 2], [5, 6]]),
        expect=np.array([[2.0, 2.0, 0.0], [5.0, 6.0, 0.0]]),
        group="edge",
        hidden=True,
    ),
    case(
        "no gaps in training: no indicators",
        np.array([[4, 2], [1, 2], [2, 8]]),
        np.array([[NAN, 3.0], [1.5, NAN]]),
        expect=[[2.0, 3.0], [1.5, 2.0]],
        group="edge",
        hidden=True,
    ),
    case(
        "whole numbers everywhere give floats",
        np.array([[4, 2], [1, 2]]),
        np.array([[3, 7]]),
        expect=np.array([[3.0, 7.0]]),
        group="edge",
        hidden=True,
    ),
    case(
        "a column that training does not know",
        np.array([[NAN, 5.0], [NAN, NAN], [NAN, 7.0]]),
        np.array([[NAN, NAN], [2.0, 1.0]]),
        expect=[[0.0, 6.0, 1.0, 1.0], [2.0, 1.0, 0.0, 0.0]],
        group="edge",
        hidden=True,
    ),
    case("no new rows", TRAIN, np.zeros((0, 2)), expect=np.zeros((0, 3)), group="edge", hidden=True),
    case(
        "outliers do not move the fill value",
        np.array([[1.0], [2.0], [3.0], [1e9], [NAN]]),
        np.array([[NAN]]),
        expect=[[2.5, 1.0]],
        group="property",
        hidden=True,
    ),
]

import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(42)

CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
AND = np.array([-1, -1, -1, 1])
XOR = np.array([-1, 1, 1, -1])
PAIR, PAIR_LABELS = np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([1, -1])
CLOUD = rng.integers(-40, 41, size=(60, 3)) / 8.0
SIDES = np.where(CLOUD @ [1.0, -2.0, 0.5] > 0.7, 1, -1)

CASES = [
    case("one epoch, two mistakes", PAIR, PAIR_LABELS, epochs=1, expect=([1.0, -1.0], 0.0, [2])),
    case("stops after an epoch without a mistake", PAIR, PAIR_LABELS, expect=([1.0, -1.0], 0.0, [2, 0])),
    case("the AND of two inputs", CORNERS, AND, epochs=20, expect=reference),
    case(
        "the rows in another order",
        CORNERS[::-1].copy(),
        AND[::-1].copy(),
        epochs=20,
        expect=reference,
    ),
    case(
        "a score of 0 is a mistake for either label",
        np.array([[1.0], [1.0], [2.0]]),
        np.array([1, -1, -1]),
        epochs=1,
        # row 1: 0, w=1 b=1; row 2: 2, w=0 b=0; row 3: 0, w=-2 b=-1
        expect=([-2.0], -1.0, [3]),
        group="edge",
    ),
    case("sixty rows, three features", CLOUD, SIDES, epochs=200, expect=reference, hidden=True),
    case(
        "XOR goes on to the last epoch",
        CORNERS,
        XOR,
        epochs=7,
        expect=reference,
        hidden=True,
    ),
    case(
        "a learning rate of one half scales w and b",
        PAIR + 1.0,
        PAIR_LABELS,
        lr=0.5,
        epochs=3,
        expect=reference,
        hidden=True,
    ),
    case(
        "whole-number features and a fraction as learning rate",
        np.array([[3, 1], [1, 3], [2, 2]]),
        np.array([1, -1, 1]),
        lr=0.25,
        epochs=4,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a bias is needed: all features positive",
        np.array([[1.0], [2.0], [5.0], [6.0]]),
        np.array([-1, -1, 1, 1]),
        epochs=100,
        expect=reference,
        hidden=True,
    ),
    case(
        "one row is learned at once",
        np.array([[0.5, -2.0]]),
        np.array([-1]),
        expect=([-0.5, 2.0], -1.0, [1, 0]),
        group="edge",
        hidden=True,
    ),
    case(
        "a row of zeros moves only the bias",
        np.zeros((2, 2)),
        np.array([-1, -1]),
        expect=([0.0, 0.0], -1.0, [1, 0]),
        group="edge",
        hidden=True,
    ),
    case(
        "the same row with both labels never settles",
        np.array([[2.0], [2.0]]),
        np.array([1, -1]),
        expect=([0.0], 0.0, [2] * 10),
        group="edge",
        hidden=True,
    ),
]

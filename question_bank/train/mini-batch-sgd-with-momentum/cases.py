import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(49)

X, Y = np.array([[1.0], [2.0], [1.0]]), np.array([2.0, 4.0, 0.0])
DATA = rng.normal(size=(23, 4))
TARGET = DATA @ [1.0, -2.0, 0.5, 3.0] + 0.1 * rng.normal(size=23)


def shuffles(epochs, n):
    return np.array([rng.permutation(n) for _ in range(epochs)])


CASES = [
    case("two batches, the second of one row", X, Y, np.array([[0, 1, 2]]), batch_size=2, lr=0.2, expect=([0.8], [1.30666667])),
    case(
        "single rows with momentum",
        X,
        Y,
        np.array([[1, 2, 0]]),
        batch_size=1,
        lr=0.1,
        momentum=0.5,
        expect=([1.368], [0.64475733]),
    ),
    case(
        "one batch of all rows is plain gradient descent",
        np.array([[1.0, 0.0], [0.0, 2.0]]),
        np.array([2.0, 2.0]),
        np.array([[0, 1], [1, 0]]),
        batch_size=2,
        lr=0.5,
        # gradients (-1, -2), then (-0.75, 0)
        expect=([0.875, 1.0], [0.5625, 0.31640625]),
    ),
    case(
        "the velocity is kept across epochs",
        np.array([[1.0]]),
        np.array([1.0]),
        np.array([[0], [0], [0]]),
        batch_size=1,
        lr=0.5,
        momentum=0.5,
        # v -1, -1, -0.5: w 0.5, 1, 1.25
        expect=([1.25], [0.125, 0.0, 0.03125]),
    ),
    case(
        "a batch size above n takes all rows",
        DATA,
        TARGET,
        shuffles(3, 23),
        batch_size=100,
        lr=0.1,
        momentum=0.9,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case("batches of five, the last of three", DATA, TARGET, shuffles(4, 23), batch_size=5, lr=0.05, momentum=0.8, expect=reference, hidden=True),
    case("single rows without momentum", DATA, TARGET, shuffles(2, 23), batch_size=1, lr=0.02, expect=reference, hidden=True),
    case(
        "another order gives another result",
        X,
        Y,
        np.array([[2, 1, 0]]),
        batch_size=2,
        lr=0.2,
        expect=([1.04], [0.94826667]),
        hidden=True,
    ),
    case(
        "whole numbers, a fraction as result",
        np.array([[1, 0], [0, 2], [1, 1]]),
        np.array([2, 4, -1]),
        shuffles(3, 3),
        batch_size=2,
        lr=0.25,
        momentum=0.5,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "no epochs leave w at 0",
        X,
        Y,
        np.zeros((0, 3), dtype=np.int64),
        batch_size=2,
        lr=0.2,
        expect=(np.array([0.0]), np.zeros(0)),
        group="edge",
        hidden=True,
    ),
    case(
        "one row",
        np.array([[2.0, -1.0]]),
        np.array([3.0]),
        np.array([[0]]),
        batch_size=4,
        lr=0.1,
        expect=([0.6, -0.3], [1.125]),
        group="edge",
        hidden=True,
    ),
]

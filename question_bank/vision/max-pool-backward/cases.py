import numpy as np
from interview.grading.cases import all_of, case, gradient_of, reference

rng = np.random.default_rng(42)

TIED = np.array([[[[1.0, 5.0, 2.0], [5.0, 0.0, 3.0]]]])
LEVELS = rng.integers(3, size=(2, 2, 6, 7)).astype(float)


def loss(grad, x, size, stride):
    """The pooled maxima, weighted by grad: its gradient with respect to x is what is asked for."""
    total = 0.0
    for i, j in np.ndindex(*grad.shape[2:]):
        window = x[:, :, i * stride : i * stride + size, j * stride : j * stride + size]
        total += (grad[:, :, i, j] * window.max(axis=(2, 3))).sum()
    return total


def spread(*shape):
    """Values at least 0.01 apart: a gradient check must not meet a tie."""
    return rng.permutation(np.prod(shape)).reshape(shape) / 100.0


CASES = [
    case(
        "the first of two equal values gets it, a column outside gets nothing",
        np.array([[[[10.0]]]]),
        TIED,
        2,
        2,
        expect=[[[[0.0, 10.0, 0.0], [0.0, 0.0, 0.0]]]],
    ),
    case(
        "two windows with one winner add up",
        np.array([[[[10.0, 1.0]]]]),
        TIED,
        2,
        1,
        expect=[[[[0.0, 11.0, 0.0], [0.0, 0.0, 0.0]]]],
    ),
    case(
        "each channel of each image has its own winner",
        np.array([[[[1.0]], [[2.0]]], [[[3.0]], [[-4.0]]]]),
        np.array(
            [
                [[[9.0, 8.0], [7.0, 6.0]], [[-4.0, -3.0], [-2.0, -1.0]]],
                [[[0.0, 1.0], [0.0, 0.0]], [[1.0, 2.0], [3.0, 2.0]]],
            ]
        ),
        2,
        2,
        expect=[
            [[[1.0, 0.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 2.0]]],
            [[[0.0, 3.0], [0.0, 0.0]], [[0.0, 0.0], [-4.0, 0.0]]],
        ],
    ),
    case(
        "agrees with central differences, overlapping windows",
        rng.normal(size=(2, 2, 3, 2)),
        spread(2, 2, 7, 5),
        3,
        2,
        expect=all_of(reference, gradient_of(loss, argument=1)),
        group="property",
    ),
    case(
        "agrees with central differences, windows side by side",
        rng.normal(size=(1, 3, 2, 3)),
        spread(1, 3, 4, 6),
        2,
        2,
        expect=all_of(reference, gradient_of(loss, argument=1)),
        group="property",
        hidden=True,
    ),
    case(
        "a constant image: the top left corner of each window",
        np.array([[[[1.0, 2.0], [3.0, 4.0]]]]),
        np.full((1, 1, 3, 3), 7.0),
        2,
        1,
        expect=[[[[1.0, 2.0, 0.0], [3.0, 4.0, 0.0], [0.0, 0.0, 0.0]]]],
        group="edge",
        hidden=True,
    ),
    case(
        "many ties and overlaps",
        rng.normal(size=(2, 2, 4, 5)),
        LEVELS,
        3,
        1,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "negative values and zeros as maxima",
        np.array([[[[5.0, 6.0]]]]),
        np.array([[[[-3.0, -2.0, -1.0, 0.0], [-4.0, -2.0, 0.0, -6.0]]]]),
        2,
        2,
        expect=[[[[0.0, 5.0, 0.0, 6.0], [0.0, 0.0, 0.0, 0.0]]]],
        group="edge",
        hidden=True,
    ),
    case(
        "a stride larger than the window, not square",
        rng.normal(size=(2, 1, 2, 3)),
        rng.normal(size=(2, 1, 6, 10)),
        2,
        4,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "windows of one pixel",
        np.array([[[[1.0, 2.0], [3.0, 4.0]]]]),
        np.array([[[[5.0, 5.0, 5.0], [0.0, 0.0, 0.0], [-1.0, -1.0, -1.0]]]]),
        1,
        2,
        expect=[[[[1.0, 0.0, 2.0], [0.0, 0.0, 0.0], [3.0, 0.0, 4.0]]]],
        group="edge",
        hidden=True,
    ),
    case(
        "no images",
        np.zeros((0, 2, 2, 2)),
        np.zeros((0, 2, 4, 5)),
        2,
        2,
        expect=np.zeros((0, 2, 4, 5)),
        group="edge",
        hidden=True,
    ),
]

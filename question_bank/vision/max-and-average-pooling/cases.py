import numpy as np
from interview.grading.cases import case, permutation_equivariant, raises, reference

rng = np.random.default_rng(41)

X = np.array([[[[1.0, 3.0, 2.0, 0.0], [4.0, 2.0, 0.0, 1.0], [-1.0, -5.0, 7.0, 2.0], [-3.0, -2.0, 1.0, 6.0]]]])
COUNTS = np.array([[[[1, 2, 3, 4], [2, 4, 6, 9]]]])

CASES = [
    case("the largest value of each 2 by 2 window", X, 2, expect=[[[[4.0, 2.0], [-1.0, 7.0]]]]),
    case("the mean of each 2 by 2 window", X, 2, mode="avg", expect=[[[[2.5, 0.75], [-2.75, 4.0]]]]),
    case(
        "with stride 1 windows overlap",
        X,
        2,
        stride=1,
        expect=[[[[4.0, 3.0, 2.0], [4.0, 7.0, 7.0], [-1.0, 7.0, 7.0]]]],
    ),
    case(
        "channels and images are kept apart",
        np.array([[[[1.0, 2.0]], [[10.0, 20.0]]], [[[5.0, 5.0]], [[-3.0, -1.0]]]]),
        1,
        stride=2,
        mode="avg",
        expect=[[[[1.0]], [[10.0]]], [[[5.0]], [[-3.0]]]],
    ),
    case("whole numbers give floats, mean", COUNTS, 2, mode="avg", expect=np.array([[[[2.25, 5.5]]]]), hidden=True),
    case(
        "whole numbers give floats, maximum",
        COUNTS,
        2,
        mode="max",
        expect=np.array([[[[4.0, 9.0]]]]),
        group="edge",
        hidden=True,
    ),
    case(
        "a batch, not square, with overlap",
        rng.normal(size=(2, 3, 7, 10)),
        3,
        stride=2,
        mode="avg",
        expect=reference,
    ),
    case(
        "all values are negative",
        -1.0 - rng.random(size=(2, 2, 4, 6)),
        2,
        mode="max",
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "rows and columns that fill no window are left out",
        rng.normal(size=(1, 2, 5, 8)),
        3,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a stride larger than the window skips pixels",
        rng.normal(size=(2, 1, 9, 6)),
        2,
        stride=3,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a window as large as the image",
        np.array([[[[1.0, 2.0], [3.0, 6.0]], [[0.0, -4.0], [0.0, 0.0]]]]),
        2,
        stride=1,
        mode="avg",
        expect=[[[[3.0]], [[-1.0]]]],
        group="edge",
        hidden=True,
    ),
    case("no images", np.zeros((0, 3, 4, 6)), 2, expect=np.zeros((0, 3, 2, 3)), group="edge", hidden=True),
    case("an unknown mode is refused", X, 2, mode="min", expect=raises("ValueError"), group="edge", hidden=True),
    case(
        "reordering channels reorders the result",
        rng.normal(size=(2, 5, 4, 4)),
        2,
        expect=permutation_equivariant(axis=1, out=1),
        group="property",
        hidden=True,
    ),
    case(
        "16 images of 8 channels in time",
        rng.normal(size=(16, 8, 90, 90)),
        3,
        stride=1,
        mode="avg",
        expect=reference,
        group="speed",
        hidden=True,
    ),
]

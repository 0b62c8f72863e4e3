import numpy as np
from interview.grading.cases import all_of, case, reference, shift_invariant

rng = np.random.default_rng(62)


def qkv(n, t, d, d_v):
    return rng.normal(size=(n, t, d)), rng.normal(size=(n, t, d)), rng.normal(size=(n, t, d_v))


ZERO = np.zeros((1, 3, 2))
V = np.array([[[1.0], [2.0], [6.0]]])
MIXED = np.array(
    [
        [True, True, True, True, True],
        [True, True, True, False, False],
        [False, False, True, True, True],
        [True, False, True, False, True],
    ]
)
ON_THE_RIGHT = np.array([[True, True, True, False], [True, True, False, False]])
AT_PADDING = np.where(ON_THE_RIGHT, 0.0, 30.0)[:, :, None] * np.ones(3)

CASES = [
    case(
        "padding on the right",
        ZERO,
        ZERO,
        V,
        np.array([[True, True, False]]),
        expect=(
            np.array([[[1.0], [1.5], [1.5]]]),
            np.array([[[1.0, 0.0, 0.0], [0.5, 0.5, 0.0], [0.5, 0.5, 0.0]]]),
        ),
    ),
    case(
        "padding on the left, a query that sees nothing",
        ZERO,
        ZERO,
        V,
        np.array([[False, True, True]]),
        expect=(
            np.array([[[0.0], [2.0], [4.0]]]),
            np.array([[[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.5, 0.5]]]),
        ),
    ),
    case(
        "no padding: each token sees itself and what came before",
        *qkv(2, 4, 3, 2),
        np.ones((2, 4), dtype=bool),
        expect=reference,
    ),
    case(
        "scores are divided by the root of d",
        np.array([[[0.0, 0.0, 0.0, 0.0], [2.0, 0.0, 0.0, 0.0]]]),
        np.array([[[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]]]),
        np.array([[[1.0], [0.0]]]),
        np.array([[True, True]]),
        expect=(np.array([[[1.0], [0.73105858]]]), np.array([[[1.0, 0.0], [0.73105858, 0.26894142]]])),
    ),
    case("four sentences, padding at both ends and inside", *qkv(4, 5, 3, 2), MIXED, expect=reference, hidden=True),
    case("as many sentences as tokens", *qkv(5, 5, 2, 2), np.vstack([MIXED, ~MIXED[1]]), expect=reference, hidden=True),
    case(
        "a sentence of padding only",
        *qkv(2, 3, 2, 4),
        np.array([[False, False, False], [True, True, True]]),
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a single token and a single padding",
        np.array([[[3.0]], [[3.0]]]),
        np.array([[[2.0]], [[2.0]]]),
        np.array([[[5.0, 7.0]], [[5.0, 7.0]]]),
        np.array([[True], [False]]),
        expect=(np.array([[[5.0, 7.0]], [[0.0, 0.0]]]), np.array([[[1.0]], [[0.0]]])),
        group="edge",
        hidden=True,
    ),
    case(
        "no sentences",
        np.zeros((0, 3, 2)),
        np.zeros((0, 3, 2)),
        np.zeros((0, 3, 4)),
        np.zeros((0, 3), dtype=bool),
        expect=(np.zeros((0, 3, 4)), np.zeros((0, 3, 3))),
        group="edge",
        hidden=True,
    ),
    case(
        "keys at padding do not matter",
        *qkv(2, 4, 3, 2),
        ON_THE_RIGHT,
        expect=all_of(reference, shift_invariant(AT_PADDING, argument=1)),
        group="property",
        hidden=True,
    ),
    case(
        "values at padding do not matter",
        *qkv(2, 4, 2, 3),
        ON_THE_RIGHT,
        expect=all_of(reference, shift_invariant(AT_PADDING, argument=2)),
        group="property",
        hidden=True,
    ),
    case(
        "scores of 1e3 and -1e3, seen or not",
        np.array([[[10.0], [10.0], [-10.0]]]),
        np.array([[[100.0], [-100.0], [-99.9]]]),
        np.array([[[1.0], [2.0], [3.0]]]),
        np.array([[False, True, True]]),
        expect=(
            np.array([[[0.0], [2.0], [2.26894142]]]),
            np.array([[[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.73105858, 0.26894142]]]),
        ),
        group="stability",
        hidden=True,
    ),
    case("64 tokens", *qkv(3, 64, 8, 8), np.arange(64) < np.array([[64], [40], [1]]), expect=reference, hidden=True),
]

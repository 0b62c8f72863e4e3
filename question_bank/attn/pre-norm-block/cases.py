import numpy as np
from interview.grading.cases import all_of, case, permutation_equivariant, reference

rng = np.random.default_rng(67)

X = np.array([[[1.0, -1.0], [3.0, 1.0]]])
ZERO = np.zeros((2, 2))
PLAIN = {
    "gain_1": np.ones(2),
    "bias_1": np.zeros(2),
    "gain_2": np.ones(2),
    "bias_2": np.zeros(2),
    "w_q": ZERO,
    "w_k": ZERO,
    "w_v": np.eye(2),
    "w_o": ZERO,
    "w_1": np.eye(2),
    "b_1": np.zeros(2),
    "w_2": np.eye(2),
    "b_2": np.full(2, 0.5),
}


def weights(width, hidden, scale=1.0):
    matrices = scale * rng.normal(size=(4, width, width)) / np.sqrt(width)
    return {
        "gain_1": 1.0 + 0.3 * rng.normal(size=width),
        "bias_1": rng.normal(size=width),
        "gain_2": 1.0 + 0.3 * rng.normal(size=width),
        "bias_2": rng.normal(size=width),
        **dict(zip(("w_q", "w_k", "w_v", "w_o"), matrices, strict=True)),
        "w_1": rng.normal(size=(width, hidden)),
        "b_1": rng.normal(size=hidden),
        "w_2": rng.normal(size=(hidden, width)) / np.sqrt(hidden),
        "b_2": rng.normal(size=width),
    }


def without(p, *names):
    return {**p, **{name: np.zeros(p[name].shape) for name in names}}


CASES = [
    case(
        "the MLP is added to x",
        X,
        PLAIN,
        1,
        expect=[[[2.499995, -0.5], [4.499995, 1.5]]],
    ),
    case(
        "the attention is added to x",
        X,
        {**PLAIN, "w_o": np.eye(2), "w_2": ZERO},
        1,
        expect=[[[2.499995, -1.499995], [4.499995, 0.500005]]],
    ),
    case(
        "with w_o, w_2 and b_2 at zero the block changes nothing",
        np.array([[[1.0, 2.0, 3.0, 7.0], [4.0, 0.0, -1.0, 0.0]]]),
        without(weights(4, 6), "w_o", "w_2", "b_2"),
        2,
        expect=[[[1.0, 2.0, 3.0, 7.0], [4.0, 0.0, -1.0, 0.0]]],
    ),
    case("two sequences, two heads", rng.normal(size=(2, 5, 6)), weights(6, 10), 2, expect=reference),
    case(
        "attention only",
        rng.normal(size=(2, 4, 6)),
        without(weights(6, 7), "w_2", "b_2"),
        3,
        expect=reference,
        hidden=True,
    ),
    case(
        "MLP only",
        rng.normal(size=(1, 3, 4)),
        without(weights(4, 9), "w_o"),
        1,
        expect=reference,
        hidden=True,
    ),
    case(
        "as many heads as columns",
        rng.normal(size=(2, 3, 4)),
        weights(4, 4),
        4,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a single token",
        rng.normal(size=(2, 1, 4)),
        weights(4, 8),
        2,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "no sequences",
        np.zeros((0, 3, 4)),
        weights(4, 8),
        2,
        expect=np.zeros((0, 3, 4)),
        group="edge",
        hidden=True,
    ),
    case(
        "large scores",
        rng.normal(size=(1, 6, 4)),
        weights(4, 5, scale=21.0),
        1,
        expect=reference,
        group="stability",
        hidden=True,
    ),
    case(
        "scores near -1e3, and 1e3 at a later token",
        np.array([[[1.0, -1.0], [-1.0, 1.0]]]),
        {**PLAIN, "w_q": -700.0 * np.eye(2), "w_k": np.eye(2), "w_o": np.eye(2), "w_2": ZERO},
        1,
        expect=[[[2.499995, -1.499995], [0.499995, 0.500005]]],
        group="stability",
        hidden=True,
    ),
    case(
        "sequences do not see each other",
        rng.normal(size=(4, 3, 4)),
        weights(4, 5),
        2,
        expect=all_of(reference, permutation_equivariant()),
        group="property",
        hidden=True,
    ),
    case(
        "64 tokens, eight heads",
        rng.normal(size=(2, 64, 32)),
        weights(32, 128),
        8,
        expect=reference,
        hidden=True,
    ),
]

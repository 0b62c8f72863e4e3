import numpy as np
from interview.grading.cases import all_of, case, reference, shift_invariant

rng = np.random.default_rng(66)


def qkv(n, n_q, n_k, d, d_v):
    return rng.normal(size=(n, n_q, d)), rng.normal(size=(n, n_k, d)), rng.normal(size=(n, n_k, d_v))


Q = np.array([[[2.0, 0.0, 0.0, 0.0]]])
K = np.array([[[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]]])
V = np.array([[[1.0], [0.0], [9.0]]])
LOG3 = np.log(3.0)
CAUSAL = np.tril(np.ones((2, 5, 5), dtype=bool))
FORBIDDEN_KEY = np.zeros((2, 4, 1))
FORBIDDEN_KEY[:, 2] = 20.0
WITHOUT_KEY_2 = np.ones((2, 3, 4), dtype=bool)
WITHOUT_KEY_2[:, :, 2] = False

CASES = [
    case(
        "one query, the last key is forbidden",
        Q,
        K,
        V,
        np.array([[[True, True, False]]]),
        expect=(np.array([[[0.73105858]]]), np.array([[[0.73105858, 0.26894142, 0.0]]])),
    ),
    case(
        "one query, the first key is forbidden",
        Q,
        K,
        V,
        np.array([[[False, True, True]]]),
        expect=(np.array([[[4.5]]]), np.array([[[0.0, 0.5, 0.5]]])),
    ),
    # The next three cases each fail for one bug alone.
    case(
        "the weights of a query sum to 1 over the keys",
        np.array([[[LOG3], [0.0]]]),
        np.array([[[1.0], [0.0]]]),
        np.array([[[4.0], [8.0]]]),
        np.ones((1, 2, 2), dtype=bool),
        expect=(np.array([[[5.0], [6.0]]]), np.array([[[0.75, 0.25], [0.5, 0.5]]])),
    ),
    case(
        "scores shrink with the root of the size",
        2.0 * LOG3 * np.array([[[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]]]),
        np.array([[[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]]]),
        np.array([[[4.0], [8.0]]]),
        np.ones((1, 2, 2), dtype=bool),
        expect=(np.array([[[5.0], [7.0]]]), np.array([[[0.75, 0.25], [0.25, 0.75]]])),
    ),
    case(
        "a query with a single allowed key gives it weight 1",
        np.array([[[1.0], [1.0]]]),
        np.array([[[1.0], [1.0]]]),
        np.array([[[3.0], [7.0]]]),
        np.array([[[False, True], [True, False]]]),
        expect=(np.array([[[7.0], [3.0]]]), np.array([[[0.0, 1.0], [1.0, 0.0]]])),
    ),
    case("more keys than queries", *qkv(3, 2, 5, 4, 3), np.ones((3, 2, 5), dtype=bool), expect=reference, hidden=True),
    case("a causal mask", *qkv(2, 5, 5, 8, 4), CAUSAL, expect=reference, hidden=True),
    case(
        "a forbidden key plays no part",
        *qkv(2, 3, 4, 1, 2),
        WITHOUT_KEY_2,
        expect=all_of(reference, shift_invariant(FORBIDDEN_KEY, argument=1)),
        group="property",
        hidden=True,
    ),
    case(
        "a forbidden score of 1e3 does not drown the allowed ones",
        np.array([[[20.0, 0.0, 0.0, 0.0]]]),
        np.array([[[100.0, 0.0, 0.0, 0.0], [0.1, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]]),
        np.array([[[5.0], [1.0], [0.0]]]),
        np.array([[[False, True, True]]]),
        expect=(np.array([[[0.73105858]]]), np.array([[[0.0, 0.73105858, 0.26894142]]])),
        group="stability",
        hidden=True,
    ),
    case(
        "scores of 1e3 and -1e3",
        np.array([[[10.0], [-10.0]]]),
        np.array([[[100.0], [99.9]]]),
        np.array([[[1.0], [0.0]]]),
        np.ones((1, 2, 2), dtype=bool),
        expect=(
            np.array([[[0.73105858], [0.26894142]]]),
            np.array([[[0.73105858, 0.26894142], [0.26894142, 0.73105858]]]),
        ),
        group="stability",
        hidden=True,
    ),
    case(
        "a forbidden key stays out where allowed scores lie near -1e3",
        np.array([[[10.0]]]),
        np.array([[[-100.0], [-99.9], [0.0]]]),
        np.array([[[1.0], [0.0], [5.0]]]),
        np.array([[[True, True, False]]]),
        expect=(np.array([[[0.26894142]]]), np.array([[[0.26894142, 0.73105858, 0.0]]])),
        group="stability",
        hidden=True,
    ),
    case(
        "one query and one key",
        np.array([[[3.0, 1.0]]]),
        np.array([[[-2.0, 5.0]]]),
        np.array([[[4.0, 6.0]]]),
        np.array([[[True]]]),
        expect=(np.array([[[4.0, 6.0]]]), np.array([[[1.0]]])),
        group="edge",
        hidden=True,
    ),
    case(
        "an empty batch",
        np.zeros((0, 2, 4)),
        np.zeros((0, 3, 4)),
        np.zeros((0, 3, 5)),
        np.zeros((0, 2, 3), dtype=bool),
        expect=(np.zeros((0, 2, 5)), np.zeros((0, 2, 3))),
        group="edge",
        hidden=True,
    ),
]

import numpy as np
from interview.grading.cases import case, ignored, reference

rng = np.random.default_rng(22)


def qkv(*leading, n_q, n_k, d, d_v):
    return (
        rng.normal(size=(*leading, n_q, d)),
        rng.normal(size=(*leading, n_k, d)),
        rng.normal(size=(*leading, n_k, d_v)),
    )


Q = np.array([[2.0, 0.0, 0.0, 0.0]])
K = np.array([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]])
V = np.array([[1.0], [0.0]])
LONG_Q = np.array([[200.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0], [-200.0, 0.0, 0.0, 0.0]])
CLOSE_K = np.array([[99.99, 0.0, 0.0, 0.0], [100.0, 0.0, 0.0, 0.0]])
FAR_K = np.array([[100.0, 0.0, 0.0, 0.0], [-100.0, 0.0, 0.0, 0.0]])
LONG_WEIGHTS = np.array(
    [
        [[0.26894142, 0.73105858], [0.49875, 0.50125], [0.73105858, 0.26894142]],
        [[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]],
    ]
)
PADDING = np.array([[True, True, True, False, False], [False, False, False, False, False]]).reshape(2, 1, 1, 5)
BLIND = rng.random((2, 4, 6)) < 0.6
BLIND[0, 1] = BLIND[1, 3] = False

CASES = [
    case(
        "one query and two keys",
        Q,
        K,
        V,
        expect=(np.array([[0.73105858]]), np.array([[0.73105858, 0.26894142]])),
    ),
    case(
        "a forbidden key has no weight and a query without keys gets zeros",
        np.vstack([Q, Q]),
        K,
        V,
        mask=np.array([[True, False], [False, False]]),
        expect=(np.array([[1.0], [0.0]]), np.array([[1.0, 0.0], [0.0, 0.0]])),
    ),
    case("more keys than queries, values of another width", *qkv(n_q=3, n_k=5, d=8, d_v=2), expect=reference),
    case(
        "a causal mask over four tokens",
        *qkv(n_q=4, n_k=4, d=3, d_v=3),
        mask=np.tril(np.ones((4, 4), dtype=bool)),
        expect=reference,
    ),
    case("batch and head axes", *qkv(2, 3, n_q=4, n_k=5, d=6, d_v=7), expect=reference, hidden=True),
    case(
        "one mask for every batch and head",
        *qkv(2, 3, n_q=3, n_k=4, d=2, d_v=5),
        mask=np.array([[True, False, True, True], [False, False, False, True], [True, True, False, False]]),
        expect=reference,
        hidden=True,
    ),
    case(
        "a padding mask hides every key of one sequence",
        *qkv(2, 2, n_q=3, n_k=5, d=4, d_v=4),
        mask=PADDING,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a mask of one axis hides keys from all queries",
        *qkv(2, n_q=3, n_k=4, d=2, d_v=3),
        mask=np.array([True, False, True, True]),
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "single queries without keys inside a batch",
        *qkv(2, n_q=4, n_k=6, d=3, d_v=2),
        mask=BLIND,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "no queries give an empty result",
        np.zeros((2, 0, 3)),
        rng.normal(size=(2, 4, 3)),
        rng.normal(size=(2, 4, 5)),
        expect=(np.zeros((2, 0, 5)), np.zeros((2, 0, 4))),
        group="edge",
        hidden=True,
    ),
    case(
        "scores of 1e4 and -1e4, close together and far apart",
        np.stack([LONG_Q, LONG_Q]),
        np.stack([CLOSE_K, FAR_K]),
        np.stack([np.eye(2), np.eye(2)]),
        expect=(LONG_WEIGHTS, LONG_WEIGHTS),
        group="stability",
        hidden=True,
    ),
    case(
        "a huge forbidden score does not drown the allowed ones",
        np.array([[200.0, 0.0, 0.0, 0.0]]),
        np.array([[100.0, 0.0, 0.0, 0.0], [0.01, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]),
        np.array([[5.0], [1.0], [0.0]]),
        mask=np.array([[False, True, True]]),
        expect=(np.array([[0.73105858]]), np.array([[0.0, 0.73105858, 0.26894142]])),
        group="stability",
        hidden=True,
    ),
    case(
        "a forbidden key stays out where allowed scores lie near -1e4",
        np.array([[200.0, 0.0, 0.0, 0.0], [200.0, 0.0, 0.0, 0.0]]),
        np.array([[-100.0, 0.0, 0.0, 0.0], [-99.99, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]),
        np.array([[1.0], [0.0], [5.0]]),
        mask=np.array([[True, True, False], [True, False, False]]),
        expect=(np.array([[0.26894142], [1.0]]), np.array([[0.26894142, 0.73105858, 0.0], [1.0, 0.0, 0.0]])),
        group="stability",
        hidden=True,
    ),
    case(
        "256 causal tokens in two heads",
        *qkv(2, n_q=256, n_k=256, d=16, d_v=16),
        mask=np.tril(np.ones((256, 256), dtype=bool)),
        expect=reference,
        hidden=True,
    ),
    case(
        "1,024 causal tokens in two heads in time",
        *qkv(2, n_q=1024, n_k=1024, d=16, d_v=16),
        mask=np.tril(np.ones((1024, 1024), dtype=bool)),
        expect=ignored,  # 16 MB of weights are too much to send; the case before checks values
        group="speed",
        hidden=True,
    ),
]

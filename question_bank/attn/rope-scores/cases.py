import numpy as np
from interview.grading.cases import all_of, case, reference, shift_invariant

rng = np.random.default_rng(64)

Q = np.array([[1.0, 0.0], [1.0, 0.0]])
K = np.array([[0.0, 1.0], [0.0, 1.0]])
TURNED = [[0.0, -0.84147098], [0.84147098, 0.0]]


def qk(*shape):
    return rng.normal(size=shape), rng.normal(size=shape)


CASES = [
    case("one pair at positions 0 and 1", Q, K, np.array([0, 1]), expect=TURNED),
    case("one pair at positions 6 and 7", Q, K, np.array([6, 7]), expect=TURNED),
    case(
        "the second pair turns more slowly",
        np.array([[0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 1.0, 0.0]]),
        np.array([[0.0, 0.0, 3.0, 0.0], [0.0, 0.0, 3.0, 4.0]]),
        np.array([0, 10]),
        base=100.0,
        expect=[[3.0, -1.74497702], [1.62090692, 3.0]],
    ),
    case(
        "neighbours form a pair",
        np.array([[1.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]]),
        np.array([[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]]),
        np.array([0, 1]),
        expect=[[0.0, 0.0], [0.84147098, 0.0]],
    ),
    case(
        "adding 5 to every position changes nothing",
        *qk(4, 6),
        np.array([0, 1, 2, 3]),
        expect=all_of(reference, shift_invariant(5, argument=2)),
        group="property",
    ),
    case("five tokens of eight components", *qk(5, 8), np.arange(5), expect=reference, hidden=True),
    case("batch and head axes", *qk(2, 3, 4, 6), np.arange(4), expect=reference, hidden=True),
    case(
        "positions with gaps, not sorted, not whole",
        *qk(4, 4),
        np.array([7.5, 0.0, -3.0, 100.0]),
        base=500.0,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "equal positions give plain dot products",
        np.array([[1.0, 2.0, 3.0, 4.0], [0.0, 1.0, 0.0, -1.0]]),
        np.array([[1.0, 1.0, 1.0, 1.0], [5.0, 0.0, 2.0, 1.0]]),
        np.array([3, 3]),
        expect=[[10.0, 15.0], [0.0, -1.0]],
        group="edge",
        hidden=True,
    ),
    case("a single token", *qk(3, 1, 2), np.array([40]), expect=reference, group="edge", hidden=True),
    case(
        "a shift by 100,000 changes nothing",
        *qk(2, 3, 8),
        np.array([0, 4, 9]),
        expect=all_of(reference, shift_invariant(100_000, argument=2)),
        group="stability",
        hidden=True,
    ),
]

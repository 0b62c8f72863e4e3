import numpy as np
from interview.grading.cases import call, object_case, raises, reference

rng = np.random.default_rng(46)

TWO, FIVE = np.array([2.0]), np.array([5.0])
PAIR = np.array([[1.0], [3.0]])
GAMMA, BETA = rng.normal(size=3), rng.normal(size=3)
SPREAD = np.array([1.0, 10.0, 0.1])


def batch(n):
    return rng.normal(size=(n, 3)) * SPREAD + np.array([0.0, 5.0, -2.0])


CASES = [
    object_case(
        "one training batch and its running statistics",
        call("init", TWO, FIVE, eps=0.0),
        call("forward", PAIR, expect=[[3.0], [7.0]]),
        call("statistics", expect=([0.2], [1.1])),
    ),
    object_case(
        "evaluation before any training uses mean 0 and variance 1",
        call("init", TWO, FIVE, eps=3.0),
        call("forward", np.array([[4.0]]), train=False, expect=[[9.0]]),
        call("statistics", expect=([0.0], [1.0])),
    ),
    object_case(
        "evaluation after training uses the running statistics",
        call("init", TWO, FIVE, momentum=0.5, eps=0.0),
        # mean 1, variance 0.5 + 0.5 * 7 = 4 (n - 1: 14 / 2)
        call("forward", np.array([[0.0], [1.0], [5.0]]), expect=reference),
        call("statistics", expect=([1.0], [4.0])),
        call("forward", np.array([[1.0], [9.0]]), train=False, expect=[[5.0], [13.0]]),
    ),
    object_case(
        "three features over three batches, then evaluation",
        call("init", GAMMA, BETA),
        call("forward", batch(8), expect=reference),
        call("forward", batch(8), expect=reference),
        call("forward", batch(5), expect=reference),
        call("statistics", expect=reference),
        call("forward", batch(4), train=False, expect=reference),
        hidden=True,
    ),
    object_case(
        "as many rows as features",
        call("init", GAMMA, BETA),
        call("forward", batch(3), expect=reference),
        call("statistics", expect=reference),
        hidden=True,
    ),
    object_case(
        "evaluation leaves the statistics as they are",
        call("init", GAMMA, BETA, momentum=0.3),
        call("forward", batch(6), expect=reference),
        call("statistics", expect=reference),
        call("forward", batch(6), train=False, expect=reference),
        call("statistics", expect=reference),
        hidden=True,
    ),
    object_case(
        "momentum 1 keeps only the last batch",
        call("init", TWO, FIVE, momentum=1.0, eps=0.0),
        call("forward", np.array([[10.0], [20.0]]), expect=[[3.0], [7.0]]),
        call("forward", PAIR, expect=[[3.0], [7.0]]),
        call("statistics", expect=([2.0], [2.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "eps is added inside the root",
        call("init", TWO, FIVE, eps=0.44),
        # variance 1, root of 1.44
        call("forward", PAIR, expect=[[5.0 - 2.0 / 1.2], [5.0 + 2.0 / 1.2]]),
        hidden=True,
    ),
    object_case(
        "a constant column gives beta",
        call("init", np.array([2.0, 2.0]), np.array([5.0, -1.0]), eps=3.0),
        call("forward", np.array([[7.0, 0.0], [7.0, 2.0]]), expect=[[5.0, -2.0], [5.0, 0.0]]),
        call("statistics", expect=([0.7, 0.1], [0.9, 1.1])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "one training row is refused and changes nothing",
        call("init", TWO, FIVE),
        call("forward", np.array([[8.0]]), expect=raises("ValueError")),
        call("statistics", expect=([0.0], [1.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "no training rows are refused, too",
        call("init", TWO, FIVE),
        call("forward", np.zeros((0, 1)), expect=raises("ValueError")),
        call("statistics", expect=([0.0], [1.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "evaluation of one row and of none",
        call("init", GAMMA, BETA),
        call("forward", batch(7), expect=reference),
        call("forward", batch(1), train=False, expect=reference),
        call("forward", np.zeros((0, 3)), train=False, expect=np.zeros((0, 3))),
        group="edge",
        hidden=True,
    ),
    object_case(
        "an offset of 1e8 does not spoil the variance",
        call("init", TWO, FIVE, eps=0.0),
        call("forward", 1e8 + PAIR, expect=[[3.0], [7.0]]),
        call("statistics", expect=([1e7 + 0.2], [1.1])),
        group="stability",
        hidden=True,
    ),
]

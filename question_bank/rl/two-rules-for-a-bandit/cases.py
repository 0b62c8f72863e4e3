import numpy as np
from interview.grading.cases import call, object_case, reference

rng = np.random.default_rng(63)


def updates(*pairs):
    return [call("update", arm, reward, expect=None) for arm, reward in pairs]


def many(n_arms, n):
    arms = rng.permutation(np.arange(n) % n_arms)
    rewards = rng.normal(size=n).round(3)
    return updates(*((int(arm), float(reward)) for arm, reward in zip(arms, rewards, strict=True)))


CASES = [
    object_case(
        "two rewards of one arm, then a chance and a greedy choice",
        call("init", 3),
        *updates((1, 1.0), (1, 0)),
        call("values", expect=[0.0, 0.5, 0.0]),
        call("counts", expect=np.array([0, 2, 0])),
        call("epsilon_greedy", 0.1, 0.05, 0.99, expect=2),
        call("epsilon_greedy", 0.1, 0.10, 0.99, expect=1),
    ),
    object_case(
        "an arm without rewards comes first under UCB",
        call("init", 2),
        *updates((0, 1.0)),
        call("ucb", 2.0, expect=1),
        call("ucb", 0.0, expect=1),
    ),
    object_case(
        "the bonus lets the rarer arm win",
        call("init", 2),
        *updates((0, 1), (0, 0), (0, 1), (0, 1), (1, 0.5)),
        # ln 5 = 1.609: bonuses 0.634 and 1.269, means 0.75 and 0.5
        call("ucb", 0.0, expect=0),
        call("ucb", 0.39, expect=0),
        call("ucb", 0.40, expect=1),
    ),
    object_case(
        "exploring reaches every arm, the best one as well",
        call("init", 4),
        *updates((2, 5.0)),
        call("epsilon_greedy", 1.0, 0.999, 0.0, expect=0),
        call("epsilon_greedy", 1.0, 0.999, 0.25, expect=1),
        call("epsilon_greedy", 1.0, 0.999, 0.7, expect=2),
        call("epsilon_greedy", 1.0, 0.999, 0.999, expect=3),
        call("epsilon_greedy", 0.0, 0.0, 0.9, expect=2),
        hidden=True,
    ),
    object_case(
        "equal values: the lowest arm",
        call("init", 4),
        call("epsilon_greedy", 0.0, 0.5, 0.9, expect=0),
        call("ucb", 1.0, expect=0),
        *updates((3, 2.0), (1, 1.0), (1, 3.0)),
        call("epsilon_greedy", 0.0, 0.5, 0.9, expect=1),
        call("ucb", 1.0, expect=0),
        hidden=True,
    ),
    object_case(
        "equal bounds: the lowest arm",
        call("init", 3),
        *updates((2, 0.5), (1, 0.5), (0, 0.25)),
        call("ucb", 1.0, expect=1),
        hidden=True,
    ),
    object_case(
        "negative rewards: the untried arm looks best",
        call("init", 3),
        *updates((0, -1), (1, -4)),
        call("epsilon_greedy", 0.2, 0.2, 0.0, expect=2),
        *updates((2, -3)),
        call("epsilon_greedy", 0.2, 0.2, 0.9, expect=0),
        call("values", expect=[-1.0, -4.0, -3.0]),
        hidden=True,
    ),
    object_case(
        "one pull of each arm",
        call("init", 2),
        *updates((0, 0.0), (1, 1e-9)),
        call("ucb", 3.0, expect=1),
        call("counts", expect=np.array([1, 1])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a single arm",
        call("init", 1),
        call("ucb", 1.0, expect=0),
        *updates((0, -2.5)),
        # ln 1 = 0: no bonus
        call("ucb", 1.0, expect=0),
        call("epsilon_greedy", 1.0, 0.3, 0.999999, expect=0),
        call("values", expect=[-2.5]),
        group="edge",
        hidden=True,
    ),
    object_case(
        "choosing changes nothing",
        call("init", 3),
        *updates((0, 1.0), (1, 2.0), (2, 1.5)),
        call("ucb", 1.0, expect=1),
        call("ucb", 1.0, expect=1),
        call("epsilon_greedy", 0.5, 0.1, 0.0, expect=0),
        call("counts", expect=np.array([1, 1, 1])),
        call("values", expect=[1.0, 2.0, 1.5]),
        group="property",
        hidden=True,
    ),
    object_case(
        "two hundred rewards of five arms",
        call("init", 5),
        *many(5, 200),
        call("values", expect=reference),
        call("counts", expect=reference),
        call("epsilon_greedy", 0.1, 0.9, 0.1, expect=reference),
        call("ucb", 0.5, expect=reference),
        call("ucb", 4.0, expect=reference),
        hidden=True,
    ),
    object_case(
        "uneven pulls of three arms under several weights",
        call("init", 3),
        *updates(*[(0, 1)] * 9, *[(0, 0)] * 7, *[(1, 1)] * 2, *[(1, 0)] * 3, (2, 0), (2, 0)),
        # means 0.5625, 0.4, 0; ln 23 = 3.135; bonuses 0.443, 0.792, 1.252
        call("ucb", 0.0, expect=0),
        call("ucb", 0.4, expect=0),
        call("ucb", 0.6, expect=1),
        call("ucb", 0.8, expect=1),
        call("ucb", 1.0, expect=2),
        hidden=True,
    ),
]

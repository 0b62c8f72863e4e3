import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(64)

P3 = np.zeros((3, 2, 3))
P3[0, 0, 0] = P3[1, 0, 0] = P3[2, 0, 1] = 1
P3[0, 1, 1] = P3[1, 1, 2] = P3[2, 1, 2] = 1
R3 = np.array([[0, 0], [0, 1], [0, 0]])
END3 = np.array([False, False, True])

# one state, two actions: stay for 1, or leave for 3
P_STAY = np.array([[[1, 0], [0, 1]], [[0, 1], [0, 1]]])
R_STAY = np.array([[1, 3], [5, 5]])
END_STAY = np.array([False, True])


def mdp(states, actions, ends=1):
    P = rng.random((states, actions, states)) ** 3
    R = rng.normal(size=(states, actions))
    terminal = np.zeros(states, dtype=bool)
    terminal[rng.permutation(states)[:ends]] = True
    return P / P.sum(axis=2, keepdims=True), R, terminal


CASES = [
    case(
        "a corridor with a reward at its end",
        P3,
        R3,
        END3,
        0.5,
        1e-9,
        expect={"V": np.array([0.5, 1.0, 0.0]), "policy": np.array([1, 1, -1]), "sweeps": 3},
    ),
    case(
        "every step costs 1, no discount",
        P3,
        R3 - 1,
        END3,
        1.0,
        1e-9,
        expect={"V": np.array([-1.0, 0.0, 0.0]), "policy": np.array([1, 1, -1]), "sweeps": 2},
    ),
    case(
        "waiting for small rewards beats the large one now",
        # V(0) = 4 from staying for ever; leaving gives 3. Terminal rows of P and R do not count.
        P_STAY,
        R_STAY,
        END_STAY,
        0.75,
        1e-12,
        expect={"V": np.array([4.0, 0.0]), "policy": np.array([0, -1]), "sweeps": 94},
    ),
    case(
        "with a small gamma the large reward now is better",
        P_STAY,
        R_STAY,
        END_STAY,
        0.5,
        1e-12,
        expect={"V": np.array([3.0, 0.0]), "policy": np.array([1, -1]), "sweeps": 2},
        hidden=True,
    ),
    case(
        "an action with two outcomes",
        # try (1): half the time the end with 8 expected 4, else stay: V = 4 + 0.25 V
        np.array([[[1.0, 0.0], [0.5, 0.5]], [[1.0, 0.0], [1.0, 0.0]]]),
        np.array([[1.0, 4.0], [9.0, 9.0]]),
        np.array([False, True]),
        0.5,
        1e-10,
        expect={"V": np.array([16.0 / 3.0, 0.0]), "policy": np.array([1, -1]), "sweeps": 19},
        hidden=True,
    ),
    case("ten states, three actions", *mdp(10, 3), 0.9, 1e-8, expect=reference, hidden=True),
    case("as many actions as states", *mdp(6, 6, 2), 0.8, 1e-8, expect=reference, hidden=True),
    case("a loose tolerance stops early", *mdp(8, 2), 0.95, 0.05, expect=reference, hidden=True),
    case(
        "a change of exactly tol is small enough",
        # the only value goes 1, 1.5, 1.75: changes 1, 0.5, 0.25
        np.array([[[1.0]]]),
        np.array([[1.0]]),
        np.array([False]),
        0.5,
        0.25,
        expect={"V": np.array([1.75]), "policy": np.array([0]), "sweeps": 3},
        group="edge",
        hidden=True,
    ),
    case(
        "the last sweep decides the policy",
        # the first sweep gives V(1) = 0.5 and stops; waiting for it is worth 0.45, leaving at once 0.4
        np.array([[[0, 0, 1], [0, 1, 0]], [[0, 0, 1], [0, 0, 1]], [[0, 0, 1], [0, 0, 1]]]),
        np.array([[0.4, 0.0], [0.5, 0.5], [0.0, 0.0]]),
        np.array([False, False, True]),
        0.9,
        0.5,
        expect={"V": np.array([0.4, 0.5, 0.0]), "policy": np.array([1, 0, -1]), "sweeps": 1},
        group="edge",
        hidden=True,
    ),
    case(
        "equal actions: the lowest one",
        np.array([[[0, 1], [0, 1], [0, 1], [0, 1]], [[0, 1], [0, 1], [0, 1], [0, 1]]]),
        np.array([[1, 2, 2, 0], [0, 0, 0, 0]]),
        np.array([False, True]),
        0.5,
        1e-9,
        expect={"V": np.array([2.0, 0.0]), "policy": np.array([1, -1]), "sweeps": 2},
        group="edge",
        hidden=True,
    ),
    case(
        "only terminal states",
        np.ones((2, 2, 2)) / 2,
        np.array([[7.0, 1.0], [2.0, 3.0]]),
        np.array([True, True]),
        0.9,
        1e-6,
        expect={"V": np.zeros(2), "policy": np.array([-1, -1]), "sweeps": 1},
        group="edge",
        hidden=True,
    ),
    case(
        "no terminal state at all",
        np.array([[[0.0, 1.0], [1.0, 0.0]], [[1.0, 0.0], [0.0, 1.0]]]),
        np.array([[0.0, 0.0], [0.0, 1.0]]),
        np.array([False, False]),
        0.5,
        1e-12,
        expect={"V": np.array([1.0, 2.0]), "policy": np.array([0, 1]), "sweeps": 41},
        hidden=True,
        rtol=1e-9,
    ),
    case(
        "a falling value counts as a change",
        # all rewards negative: every value falls
        *(lambda P, R, end: (P, -np.abs(R), end))(*mdp(7, 2)),
        0.9,
        1e-6,
        expect=reference,
        hidden=True,
    ),
    case("gamma 0: one look at the rewards", *mdp(5, 4), 0.0, 1e-9, expect=reference, group="edge", hidden=True),
]

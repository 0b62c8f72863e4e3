import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(44)

THREE = np.array([[0.0, 0.0, 10.0, 10.0], [0.0, 0.0, 10.0, 8.0], [20.0, 0.0, 30.0, 10.0]])
SCORES = np.array([0.6, 0.9, 0.7])
# each overlaps the next with IoU 1/3, the first and the third only touch
CHAIN = np.array([[0.0, 0.0, 2.0, 1.0], [1.0, 0.0, 3.0, 1.0], [2.0, 0.0, 4.0, 1.0], [3.0, 0.0, 5.0, 1.0]])


def crowd(n):
    corner = rng.uniform(0.0, 100.0, size=(n, 2))
    return np.hstack([corner, corner + rng.uniform(5.0, 30.0, size=(n, 2))])


CASES = [
    case("the better of two overlapping boxes stays", THREE, SCORES, 0.5, expect=np.array([1, 2])),
    case("an IoU equal to the threshold is not enough", THREE, SCORES, 0.8, expect=np.array([1, 2, 0])),
    case(
        "a suppressed box suppresses nothing",
        CHAIN,
        np.array([0.9, 0.8, 0.7, 0.6]),
        0.25,
        expect=np.array([0, 2]),
    ),
    case(
        "all boxes stay, by falling score",
        np.array([[0.0, 0.0, 1.0, 1.0], [2.0, 2.0, 3.0, 3.0], [4.0, 0.0, 5.0, 1.0], [0.0, 4.0, 1.0, 5.0]]),
        np.array([-1.0, 2.5, 0.0, 7.0]),
        0.5,
        expect=np.array([3, 1, 2, 0]),
    ),
    case(
        "of equal scores the lower index goes first",
        np.array([[0.0, 0.0, 4.0, 4.0], [9.0, 9.0, 12.0, 12.0], [0.0, 0.0, 4.0, 3.0], [9.0, 9.0, 12.0, 11.0]]),
        np.array([0.5, 0.5, 0.5, 0.5]),
        0.5,
        expect=np.array([0, 1]),
        group="edge",
        hidden=True,
    ),
    case(
        "twenty equal scores keep their order",
        np.array([[10.0 * i, 0.0, 10.0 * i + 5.0, 5.0] for i in range(20)]),
        np.array([0.2, 0.9] * 10),
        0.5,
        expect=np.array([*range(1, 20, 2), *range(0, 20, 2)]),
        group="edge",
        hidden=True,
    ),
    case(
        "boxes of whole numbers",
        np.array([[0, 0, 10, 10], [5, 5, 15, 15], [0, 1, 10, 11], [6, 5, 16, 15]]),
        np.array([0.3, 0.4, 0.8, 0.9]),
        0.5,
        expect=np.array([3, 2]),
        hidden=True,
    ),
    case(
        "boxes apart in both directions do not overlap",
        np.array([[0.0, 0.0, 2.0, 2.0], [3.0, 3.0, 5.0, 5.0], [-3.0, 3.0, -1.0, 5.0]]),
        np.array([0.7, 0.8, 0.9]),
        0.1,
        expect=np.array([2, 1, 0]),
        hidden=True,
    ),
    case(
        "threshold 0 lets boxes touch only",
        CHAIN,
        np.array([0.1, 0.4, 0.3, 0.2]),
        0.0,
        expect=np.array([1, 3]),
        group="edge",
        hidden=True,
    ),
    case(
        "threshold 1 keeps even equal boxes",
        THREE[[0, 0, 1]],
        np.array([0.1, 0.3, 0.2]),
        1.0,
        expect=np.array([1, 2, 0]),
        group="edge",
        hidden=True,
    ),
    case("a single box", THREE[:1], np.array([0.0]), 0.5, expect=np.array([0]), group="edge", hidden=True),
    case("no boxes", np.zeros((0, 4)), np.zeros(0), 0.5, expect=reference, group="edge", hidden=True),
    case("sixty boxes in a crowd", crowd(60), rng.random(60), 0.3, expect=reference, hidden=True),
    case("200 boxes", crowd(200), rng.random(200), 0.9, expect=reference, group="speed", hidden=True),
    case("1,500 boxes in time", crowd(1500), rng.random(1500), 0.9, expect=reference, group="speed", hidden=True),
]

import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(43)


def chain(n, stay=0.0):
    """A random chain that stays put with probability `stay`, and more."""
    P = rng.random((n, n)) ** 3
    return stay * np.eye(n) + (1 - stay) * P / P.sum(axis=1, keepdims=True)


TWO = np.array([[0.5, 0.5], [0.25, 0.75]])
SWAP = np.array([[0, 1], [1, 0]])
MIXED = np.full((2, 2), 0.5)
LEFT = np.array([1.0, 0.0])
# of those at the left screen a share LEAVE goes for good: step k changes 2 * LEAVE * (1 - LEAVE)**(k - 1)
LEAVE = 2.0**-9
DRAIN = np.array([[1 - LEAVE, LEAVE], [0.0, 1.0]])
CHANGE = 2 * LEAVE * (1 - LEAVE) ** 9999

CASES = [
    case("two screens, until the changes sum to 0.1", TWO, LEFT, tol=0.1,
         expect=(np.array([0.34375, 0.65625]), 3)),
    case("users who swap screens for ever", SWAP, LEFT, expect=raises("ValueError")),
    case("two screens, default settings", TWO, LEFT, expect=(np.array([1 / 3, 2 / 3]), 18)),
    case("the changes are added up, not the largest of them", TWO, LEFT, tol=0.2,
         expect=(np.array([0.34375, 0.65625]), 3), hidden=True),
    case("six screens", chain(6), np.full(6, 1 / 6), expect=reference, hidden=True),
    case("five screens, slow to leave, from one of them", chain(5, stay=0.8), np.eye(5)[3], tol=1e-6,
         expect=reference, hidden=True),
    case("the start is the long run already: one step", TWO, np.array([1 / 3, 2 / 3]),
         expect=(np.array([1 / 3, 2 / 3]), 1), hidden=True),
    case("a swap that starts in balance", SWAP, np.array([0.5, 0.5]), expect=(np.array([0.5, 0.5]), 1), hidden=True),
    case("two groups of screens keep their users", np.array([[0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.0, 0.0, 1.0]]),
         np.array([0.5, 0.0, 0.5]), expect=(np.array([0.25, 0.25, 0.5]), 2), hidden=True),
    case("all users end at the exit screen", np.array([[0.0, 0.5, 0.5], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]),
         np.array([1.0, 0.0, 0.0]), expect=(np.array([0.0, 0.0, 1.0]), 3), group="edge", hidden=True),
    case("one screen", np.array([[1]]), np.array([1.0]), expect=(np.array([1.0]), 1), group="edge", hidden=True),
    case("a change equal to tol is small enough", TWO, LEFT, tol=0.25,
         expect=(np.array([0.375, 0.625]), 2), group="edge", hidden=True),
    case("tol=0 is met by equal shares", MIXED, LEFT, tol=0.0,
         expect=(np.array([0.5, 0.5]), 2), group="edge", hidden=True),
    case("the last allowed step still counts", MIXED, LEFT, max_steps=2,
         expect=(np.array([0.5, 0.5]), 2), group="edge", hidden=True),
    case("10,000 steps unless told otherwise", DRAIN, LEFT, tol=CHANGE * (1 + LEAVE / 2),
         expect=(np.array([(1 - LEAVE) ** 10_000, 1 - (1 - LEAVE) ** 10_000]), 10_000), group="edge", hidden=True),
    case("not one step more than 10,000", DRAIN, LEFT, tol=CHANGE * (1 - LEAVE / 2), expect=raises("ValueError"),
         group="edge", hidden=True),
    case("one step too few", MIXED, LEFT, max_steps=1, expect=raises("ValueError"), group="edge", hidden=True),
]

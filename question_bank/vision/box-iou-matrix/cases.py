import numpy as np
from interview.grading.cases import all_of, case, permutation_equivariant, reference

rng = np.random.default_rng(43)

A = np.array([[0.0, 0.0, 2.0, 2.0], [0.0, 0.0, 4.0, 1.0]])
B = np.array([[1.0, 1.0, 3.0, 3.0], [0.0, 0.0, 2.0, 2.0], [5.0, 5.0, 6.0, 6.0]])


def boxes(n, room=20.0, largest=15.0):
    corner = rng.uniform(-room, room, size=(n, 2))
    return np.hstack([corner, corner + rng.uniform(1.0, largest, size=(n, 2))])


CASES = [
    case("two boxes against three", A, B, expect=[[0.14285714, 1.0, 0.0], [0.0, 0.33333333, 0.0]]),
    case("whole numbers against floats", A, np.array([[0, 0, 1, 1]]), expect=[[0.25], [0.25]]),
    case(
        "apart to the right and below, in either order",
        np.array([[0.0, 0.0, 4.0, 4.0], [5.0, 6.0, 9.0, 9.0]]),
        np.array([[5.0, 6.0, 9.0, 9.0], [0.0, 0.0, 4.0, 4.0]]),
        expect=[[0.0, 1.0], [1.0, 0.0]],
    ),
    case(
        "a box inside another one, and negative coordinates",
        np.array([[-4.0, -2.0, 4.0, 2.0]]),
        np.array([[-1.0, -1.0, 1.0, 1.0], [-4.0, -2.0, 0.0, 0.0], [-4.0, 0.0, 20.0, 2.0]]),
        expect=[[0.125, 0.25, 0.25]],
    ),
    case(
        "boxes that touch along an edge or at a corner",
        np.array([[0.0, 0.0, 2.0, 2.0]]),
        np.array([[2.0, 0.0, 4.0, 2.0], [0.0, 2.0, 2.0, 3.0], [2.0, 2.0, 3.0, 3.0]]),
        expect=[[0.0, 0.0, 0.0]],
        group="edge",
        hidden=True,
    ),
    case(
        "whole numbers only",
        np.array([[0, 0, 10, 10]]),
        np.array([[5, 0, 15, 10], [0, 0, 10, 5]]),
        expect=[[1 / 3, 0.5]],
        hidden=True,
    ),
    case(
        "whole numbers in a, fractions in b",
        np.array([[0, 0, 2, 2], [1, 0, 2, 1]]),
        np.array([[0.5, 0.0, 1.5, 2.0], [0.0, 0.0, 2.0, 2.5]]),
        expect=[[0.5, 0.8], [0.2, 0.2]],
        hidden=True,
    ),
    case(
        "boxes without area",
        np.array([[1.0, 1.0, 1.0, 1.0], [0.0, 0.0, 2.0, 0.0], [0.0, 0.0, 2.0, 2.0]]),
        np.array([[1.0, 1.0, 1.0, 1.0], [0.0, 0.0, 2.0, 0.0], [0.0, 0.0, 2.0, 2.0]]),
        expect=[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 1.0]],
        group="edge",
        hidden=True,
    ),
    case(
        "small boxes in coordinates from 0 to 1",
        np.array([[0.0, 0.0, 0.02, 0.01]]),
        np.array([[0.01, 0.0, 0.02, 0.01], [0.0, 0.0, 0.02, 0.03]]),
        expect=[[0.5, 0.33333333]],
        rtol=1e-4,
        group="stability",
        hidden=True,
    ),
    case("seven boxes against four", boxes(7), boxes(4), expect=reference, hidden=True),
    case("no boxes in a", np.zeros((0, 4)), boxes(3), expect=np.zeros((0, 3)), group="edge", hidden=True),
    case("no boxes in b", boxes(2), np.zeros((0, 4)), expect=np.zeros((2, 0)), group="edge", hidden=True),
    case(
        "reordering the boxes of a reorders the rows",
        boxes(6),
        boxes(5),
        expect=all_of(reference, permutation_equivariant(arguments=0)),
        group="property",
        hidden=True,
    ),
    case("100 boxes against 120", boxes(100), boxes(120), expect=reference, group="speed", hidden=True),
    case("1,000 boxes against 1,000 in time", boxes(1000), boxes(1000), expect=reference, group="speed", hidden=True),
]

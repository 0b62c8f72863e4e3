import numpy as np
from interview.grading.cases import all_of, case, permutation_equivariant, raises, reference

rng = np.random.default_rng(61)


def layer(n, t, width):
    return (rng.normal(size=(n, t, width)), *(rng.normal(size=(4, width, width)) / np.sqrt(width)))


TWO = np.array([[[1.0, 0.0], [0.0, 1.0]]])
ONE = np.eye(2)
ONE_TOKEN = np.array([[[1.0, 2.0, 3.0, 4.0]]])

CASES = [
    case("two heads of one column", TWO, np.log(3.0) * ONE, ONE, ONE, ONE, 2, expect=[[[0.75, 0.5], [0.5, 0.75]]]),
    case(
        "one head of two columns",
        TWO,
        np.log(3.0) * ONE,
        ONE,
        ONE,
        ONE,
        1,
        expect=[[[0.68499784, 0.31500216], [0.31500216, 0.68499784]]],
    ),
    case("two sequences, three heads of two columns", *layer(2, 5, 6), 3, expect=reference),
    case(
        "the output matrix mixes the heads",
        TWO,
        np.log(3.0) * ONE,
        ONE,
        ONE,
        np.array([[1.0, 10.0], [1.0, -10.0]]),
        2,
        expect=[[[1.25, 2.5], [1.25, -2.5]]],
    ),
    case("heads and columns per head differ", *layer(3, 4, 8), 2, expect=reference, hidden=True),
    case("as many heads as columns", *layer(2, 3, 4), 4, expect=reference, group="edge", hidden=True),
    case(
        "a single token attends to itself",
        ONE_TOKEN,
        np.eye(4),
        np.eye(4),
        2.0 * np.eye(4),
        np.eye(4)[::-1],
        2,
        expect=[[[8.0, 6.0, 4.0, 2.0]]],
        group="edge",
        hidden=True,
    ),
    case(
        "scores of 1e3",
        np.array([[[1.0, -1.0], [-1.0, 0.5]]]),
        1e3 * ONE,
        ONE,
        ONE,
        ONE,
        2,
        expect=[[[1.0, -1.0], [-1.0, 0.5]]],
        group="stability",
        hidden=True,
    ),
    case(
        "three heads for four columns are refused",
        *layer(1, 2, 4),
        3,
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case("no sequences", *layer(0, 3, 4), 2, expect=np.zeros((0, 3, 4)), group="edge", hidden=True),
    case(
        "reordering the tokens reorders the result",
        *layer(2, 6, 4),
        2,
        expect=all_of(reference, permutation_equivariant(axis=1, out=1)),
        group="property",
        hidden=True,
    ),
    case("eight heads, 64 tokens", *layer(4, 64, 64), 8, expect=reference, hidden=True),
]

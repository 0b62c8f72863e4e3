import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(34)

ONES, ZERO, TWO = np.ones((2, 1, 1)), np.zeros((1, 1)), np.array([[2.0]])
NONE = np.zeros((1, 4))


def network(steps, n, d, hidden, scale=0.6):
    return (
        rng.normal(size=(steps, n, d)),
        rng.normal(size=(n, hidden)),
        rng.normal(size=(n, hidden)),
        scale * rng.normal(size=(d, 4 * hidden)),
        scale * rng.normal(size=(hidden, 4 * hidden)),
        scale * rng.normal(size=4 * hidden),
    )


def one(values):
    """The result of one row and one unit: hidden states, then the cell."""
    *states, cell = values
    return np.array(states).reshape(-1, 1, 1), np.array([[cell]])


CASES = [
    case("all gates half open", ONES, ZERO, TWO, NONE, NONE, np.zeros(4), expect=one([0.38079708, 0.23105858, 0.5])),
    case("the input gate open, the forget gate shut", ONES[:1], ZERO, TWO, np.array([[0.0, 0.0, 1.0, 0.0]]), NONE,
         np.array([99.0, -99.0, 0.0, 0.0]), expect=one([0.32100736, 0.76159416])),
    case("the cell keeps its value behind a shut output gate", ONES, ZERO, TWO, NONE, NONE,
         np.array([-99.0, 99.0, 3.0, -99.0]), expect=one([0.0, 0.0, 2.0]), atol=1e-9),
    case("the old hidden state counts", ONES[:1], np.array([[-1.0]]), TWO, NONE, np.array([[0.0, 0.0, 1.0, 0.0]]),
         np.array([99.0, -99.0, 0.0, 99.0]), expect=one([-0.64201499, -0.76159416]), hidden=True),
    case("a candidate may be negative and adds up in the cell", ONES, ZERO, ZERO, np.array([[0.0, 0.0, -50.0, 0.0]]), NONE,
         np.array([99.0, 99.0, 0.0, 99.0]), expect=one([-0.76159416, -0.96402758, -2.0]), hidden=True),
    case("a batch of three, two units", *network(4, 3, 5, 2), expect=reference, hidden=True),
    case("more units than inputs", *network(3, 2, 1, 6), expect=reference, hidden=True),
    case("as many rows, inputs and units", *network(5, 3, 3, 3), expect=reference, hidden=True),
    case("a single step", *network(1, 4, 3, 2), expect=reference, group="edge", hidden=True),
    case("one row, one input, one unit, 30 steps", *network(30, 1, 1, 1), expect=reference, group="edge", hidden=True),
    case("very large sums on both sides", ONES * [[[-2000.0]], [[2000.0]]], ZERO, TWO, np.array([[1.0, -1.0, 1.0, 1.0]]), NONE,
         np.zeros(4), expect=one([0.0, 0.76159416, 1.0]), atol=1e-9, group="stability", hidden=True),
    case("large weights in a batch", *network(3, 2, 4, 3, scale=300.0), expect=reference, rtol=1e-6, atol=1e-6,
         group="stability", hidden=True),
    case("200 steps of a batch of 16", *network(200, 16, 8, 12, scale=0.3), expect=reference, hidden=True),
]

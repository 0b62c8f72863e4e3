import math

from interview.grading.cases import case

# A neuron on two inputs, and a small network whose hidden units share the input.
NEURON = """
s = x1 * w1 + x2 * w2 + b
out = s.tanh()
"""
SHARED = """
h1 = (x * w1).tanh()
h2 = (x * w2 + h1).tanh()
y = h1 * v1 + h2 * v2
e = y + -1 * t
out = e * e
"""


def shared(x, w1, w2, v1, v2, t):
    """The program SHARED with its derivatives, by hand."""
    h1 = math.tanh(x * w1)
    h2 = math.tanh(x * w2 + h1)
    e = h1 * v1 + h2 * v2 - t
    d2 = 2 * e * v2 * (1 - h2**2)
    d1 = (2 * e * v1 + d2) * (1 - h1**2)
    grads = {"x": d1 * w1 + d2 * w2, "w1": d1 * x, "w2": d2 * x, "v1": 2 * e * h1, "v2": 2 * e * h2, "t": -2 * e}
    return e * e, grads


PARAMETERS = {"x": 0.7, "w1": -0.4, "w2": 1.1, "v1": 0.8, "v2": -1.5, "t": 0.3}
S = 2.0 * 0.5 - 1.0 * 0.3 + 0.1
SLOPE = 1 - math.tanh(S) ** 2

CASES = [
    case("a product and a sum", "out = a * b + a", {"a": 2.0, "b": 3.0}, expect=(8.0, {"a": 4.0, "b": 2.0})),
    case("a value used twice, and plain numbers", "c = a + 1\nout = 3 * c * c", {"a": 1.0}, expect=(12.0, {"a": 12.0})),
    case(
        "one tanh neuron",
        NEURON,
        {"x1": 2.0, "x2": -1.0, "w1": 0.5, "w2": 0.3, "b": 0.1},
        expect=(
            math.tanh(S),
            {"x1": 0.5 * SLOPE, "x2": 0.3 * SLOPE, "w1": 2.0 * SLOPE, "w2": -1.0 * SLOPE, "b": SLOPE},
        ),
    ),
    case(
        "relu above and below 0",
        "out = a.relu() * 5 + b.relu() * 7",
        {"a": 0.5, "b": -3.0},
        expect=(2.5, {"a": 5.0, "b": 0.0}),
    ),
    case(
        "a result used again further down",
        "c = a * b\nd = c + a\nout = c * d",
        {"a": 2.0, "b": 3.0},
        # out = ab(ab + a): 2ab² + 2ab, 2a²b + a²
        expect=(48.0, {"a": 48.0, "b": 28.0}),
    ),
    case(
        "a value added to itself",
        "out = a + a + a",
        {"a": -1.5},
        expect=(-4.5, {"a": 3.0}),
        hidden=True,
    ),
    case(
        "a small network whose units share their input",
        SHARED,
        PARAMETERS,
        expect=shared(**PARAMETERS),
        hidden=True,
    ),
    case(
        "numbers on the left and on the right",
        "out = 2 + a * 3 + 0.5 * (a + 4)",
        {"a": 10.0},
        expect=(39.0, {"a": 3.5}),
        hidden=True,
    ),
    case(
        "relu at exactly 0 has slope 0",
        "out = (a + -2).relu() + a",
        {"a": 2.0},
        expect=(2.0, {"a": 1.0}),
        group="edge",
        hidden=True,
    ),
    case(
        "an input that is not used has gradient 0",
        "out = a * a",
        {"a": 3.0, "b": 5.0},
        expect=(9.0, {"a": 6.0, "b": 0.0}),
        group="edge",
        hidden=True,
    ),
    case(
        "a branch that does not reach out",
        "c = a * 2\nd = c * c\nout = c + 1",
        {"a": 3.0},
        expect=(7.0, {"a": 2.0}),
        group="edge",
        hidden=True,
    ),
    case("out is an input", "out = a", {"a": 4.0, "b": 1.0}, expect=(4.0, {"a": 1.0, "b": 0.0}), group="edge", hidden=True),
    case(
        "two names with equal numbers are different values",
        "out = a * b * b",
        {"a": 3.0, "b": 3.0},
        expect=(27.0, {"a": 9.0, "b": 18.0}),
        group="edge",
        hidden=True,
    ),
    case(
        "inputs that are whole numbers",
        "out = a * b",
        {"a": 3, "b": 2},
        expect=(6.0, {"a": 2.0, "b": 3.0}),
        group="edge",
        hidden=True,
    ),
    case(
        "tanh of 1000 and of -1000",
        "out = a.tanh() + b.tanh() * 2",
        {"a": 1000.0, "b": -1000.0},
        expect=(-1.0, {"a": 0.0, "b": 0.0}),
        group="stability",
        hidden=True,
    ),
    case(
        "5,000 additions in a row",
        "out = a\nfor _ in range(5000):\n    out = out + b",
        {"a": 1.0, "b": 0.5},
        expect=(2501.0, {"a": 1.0, "b": 5000.0}),
        group="edge",
        hidden=True,
    ),
    case(
        "a value doubled 60 times",
        "out = a\nfor _ in range(60):\n    out = out + out",
        {"a": 1.0},
        expect=(2.0**60, {"a": 2.0**60}),
        group="speed",
        hidden=True,
    ),
]

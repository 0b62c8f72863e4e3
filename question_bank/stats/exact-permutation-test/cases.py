import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(53)

TENTHS_A = np.array([0.1, 0.2, 0.3, 0.6])
TENTHS_B = np.array([0.1, 0.4, 0.5])
HIGH = np.round(rng.normal(0.82, 0.02, size=6), 3)
LOW = np.round(rng.normal(0.80, 0.02, size=5), 3)

CASES = [
    case("the two highest of four values: 2 of 6 ways", np.array([5, 6]), np.array([1, 2]), expect=1 / 3),
    case("greater, three values against two", np.array([2, 5, 5]), np.array([1, 3]), "greater", expect=0.2),
    case("the same values, two-sided", np.array([2, 5, 5]), np.array([1, 3]), expect=0.3),
    case("a negative difference, two-sided", np.array([1, 2]), np.array([5, 6]), expect=1 / 3, hidden=True),
    case("a negative difference, greater", np.array([1, 2]), np.array([5, 6]), "greater", expect=1.0, hidden=True),
    case("accuracies of eleven runs", HIGH, LOW, expect=reference, hidden=True),
    case("accuracies of eleven runs, greater", HIGH, LOW, alternative="greater", expect=reference, hidden=True),
    case("twice as many values on one side", np.array([9.5, 1.0]), np.array([3.0, 2.0, 4.25, 0.5]), expect=reference,
         hidden=True),
    case("one value against one", np.array([3.0]), np.array([1.0]), "greater", expect=0.5, group="edge", hidden=True),
    case("all values are equal", np.array([0.7, 0.7]), np.array([0.7, 0.7, 0.7]), expect=1.0, group="edge",
         hidden=True),
    case("an empty sample", np.zeros(0), np.array([1.0, 2.0]), expect=raises("ValueError"), group="edge", hidden=True),
    case("the other sample is empty", np.array([1.0, 2.0]), np.zeros(0), expect=raises("ValueError"), group="edge",
         hidden=True),
    case("an alternative that does not exist", np.array([1.0, 2.0]), np.array([3.0]), "less",
         expect=raises("ValueError"), group="edge", hidden=True),
    case("ties among tenths: 23 of 35 ways", TENTHS_A, TENTHS_B, "greater", expect=23 / 35, group="stability",
         hidden=True),
    case("many ties among tenths", np.round(rng.random(6), 1), np.round(rng.random(6), 1), expect=reference,
         group="stability", hidden=True),
    case("values near 1000 with three decimals", np.array([999.001, 999.004, 999.009]),
         np.array([999.002, 999.003]), expect=0.7, group="stability", hidden=True),
    case("a thousandth next to a thousand is no tie", np.array([1000.0, 0.002]), np.array([0.001, -1000.0]), "greater",
         expect=1 / 6, group="stability", hidden=True),
    case("1.001 times 1000 is rounded down", np.array([1.001, 1.0]), np.array([1.0, 0.999]), "greater",
         expect=1 / 3, group="stability", hidden=True),
    case("differences that are nearly equal, two-sided", np.array([0.813, 0.818, 0.822]),
         np.array([0.819, 0.814, 0.827, 0.826]), expect=0.4, group="stability", hidden=True),
    case("eight against eight in time", rng.integers(0, 100, size=8), rng.integers(0, 100, size=8), expect=reference,
         group="speed", hidden=True),
]

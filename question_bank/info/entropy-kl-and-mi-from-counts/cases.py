import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(61)
INF = float("inf")


def bits(entropy, kl, mutual_information):
    return {"entropy": np.array(entropy), "kl": np.array(kl), "mutual_information": mutual_information}


CASES = [
    case("two categories", np.array([[2, 2], [1, 3]]),
         expect=bits([1.0, 0.81127812], [0.20751875, 0.18872188], 0.04879494)),
    case("a category that only this month has", np.array([[4, 0], [2, 2]]),
         expect=bits([0.0, 1.0], [1.0, INF], 0.31127812)),
    case("two quarters against two halves", np.array([[2, 1, 1], [0, 2, 2]]),
         expect=bits([1.5, 1.0], [INF, 1.0], 0.31127812)),
    case("months of unequal size", np.array([[1, 1, 2], [40, 20, 20]]), expect=reference, hidden=True),
    case("ten categories, some of them empty", rng.integers(0, 6, size=(2, 10)) * rng.integers(0, 2, size=10),
         expect=reference, hidden=True),
    case("counts as floats", rng.uniform(0.5, 9.0, size=(2, 7)), expect=reference, hidden=True),
    case("equal shares: no divergence, no information", np.array([[1, 3], [10, 30]]),
         expect=bits([0.81127812, 0.81127812], [0.0, 0.0], 0.0), atol=1e-9, hidden=True),
    case("nothing in common: the category tells the month", np.array([[5, 0, 0], [0, 5, 0]]),
         expect=bits([0.0, 0.0], [INF, INF], 1.0), atol=1e-9, group="edge", hidden=True),
    case("one category", np.array([[7], [2]]), expect=bits([0.0, 0.0], [0.0, 0.0], 0.0), atol=1e-9, group="edge",
         hidden=True),
    case("a category that no month has adds nothing", np.array([[2.0, 0.0, 2.0], [1.0, 0.0, 3.0]]),
         expect=bits([1.0, 0.81127812], [0.20751875, 0.18872188], 0.04879494), group="edge", hidden=True),
    case("a month without tickets", np.array([[1, 2], [0, 0]]), expect=raises("ValueError"), group="edge", hidden=True),
    case("last month without tickets", np.array([[0, 0], [1, 2]]), expect=raises("ValueError"), group="edge",
         hidden=True),
    case("no tickets at all", np.zeros((2, 3)), expect=raises("ValueError"), group="edge", hidden=True),
    case("counts near 1e12", np.array([[5 * 10**11, 5 * 10**11], [25 * 10**10, 75 * 10**10]]),
         expect=bits([1.0, 0.81127812], [0.20751875, 0.18872188], 0.04879494), group="stability", hidden=True),
    case("a share as small as 1e-12", np.array([[10**12, 1], [1, 1]]), expect=reference, atol=1e-9,
         group="stability", hidden=True),
]

import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(7)

CASES = [
    case("three values", np.array([1.0, 2.0, 6.0]), expect=3.0),
    case("a matrix", np.array([[1.0, 2.0], [3.0, 6.0]]), expect=3.0),
    case("many values", rng.normal(size=(100, 7)), expect=reference, hidden=True),
    case("an empty array", np.zeros((0, 3)), expect=0.0, group="edge", hidden=True),
]

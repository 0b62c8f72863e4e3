import numpy as np

from interview.grading.cases import case, reference

CASES = [
    case("two numbers", np.array([1.0, 2.0]), expect=[2.0, 4.0]),
    case("a matrix", np.eye(2), expect=reference, hidden=True),
    case("no numbers", np.zeros(0), expect=reference, group="edge", hidden=True),
]

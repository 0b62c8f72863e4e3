import numpy as np
from interview.grading.cases import case, reference

CASES = [
    case("three numbers", np.array([1.0, 2.0, 3.0]), expect=[2.0, 4.0, 6.0]),
    case("a matrix", np.arange(6.0).reshape(2, 3), expect=reference, hidden=True),
]

import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(5)

CASES = [
    case("the largest of each row", np.array([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]]), expect=[1, 0]),
    case("the first of equals", np.array([[0.4, 0.4, 0.2]]), expect=[0]),
    case("many rows", rng.random((30, 4)), expect=reference, hidden=True),
    case("no rows", np.zeros((0, 3)), expect=np.zeros(0, dtype=np.int64), group="edge", hidden=True),
]

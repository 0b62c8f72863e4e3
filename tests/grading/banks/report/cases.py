import numpy as np
from interview.grading.cases import case, reference

y = np.array([1, 0, 1, 1, 0])
p = np.array([1, 0, 0, 1, 1])

CASES = [
    case("five answers", y, p, expect={"matrix": [[1, 1], [1, 2]], "precision": 2 / 3, "name": "binary"}),
    case("all right", y, y, expect=reference),
    case("a list will do", [1, 0], [1, 1], expect=reference, hidden=True),
]

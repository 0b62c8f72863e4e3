import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(3)
X = rng.normal(size=(20, 3))
y = X @ np.array([1.0, -2.0, 0.5]) + 4.0 + 0.1 * rng.normal(size=20)

CASES = [
    case("a line through three points", np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 3.0, 5.0]), expect=([2.0], 1.0)),
    case("three features with noise", X, y, expect=reference),
    case("far from the origin", X + 100.0, y, expect=reference, group="stability", hidden=True, rtol=1e-5),
    case("refuses no rows", np.zeros((0, 2)), np.zeros(0), expect=raises(ValueError), group="edge", hidden=True),
]

import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(7)

CASES = [
    case("three logits", np.array([1.0, 2.0, 3.0]), expect=[0.09003057, 0.24472847, 0.66524096], rtol=1e-6),
    case("rows of a matrix", rng.normal(size=(4, 8)), expect=reference),
    case("a square matrix", rng.normal(size=(3, 3)), expect=reference),
    case("large logits do not overflow", np.array([1e4, 1e4 + 1.0]), expect=[0.26894142, 0.73105858], group="stability"),
    case("axis=0", rng.normal(size=(3, 5)), axis=0, expect=reference, hidden=True),
    case("an empty batch keeps its shape", np.zeros((0, 3)), expect=np.zeros((0, 3)), group="edge", hidden=True),
    case("refuses a scalar", 1.0, expect=raises("ValueError"), group="edge", hidden=True),
    case("three dimensions", rng.normal(size=(2, 3, 4)), expect=reference, group="edge", hidden=True),
]

import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(20)

CASES = [
    case("three logits", np.array([1.0, 2.0, 3.0]), expect=[0.09003057, 0.24472847, 0.66524096]),
    case(
        "each row of a matrix is normalised on its own",
        np.array([[0.0, 0.0], [2.0, 0.0]]),
        expect=[[0.5, 0.5], [0.88079708, 0.11920292]],
    ),
    case(
        "axis=0 normalises the columns",
        np.array([[0.0, 2.0, 1.0], [0.0, 0.0, 3.0]]),
        axis=0,
        expect=[[0.5, 0.88079708, 0.11920292], [0.5, 0.11920292, 0.88079708]],
    ),
    case(
        "logits near 1e4 do not overflow",
        np.array([1e4 - 1.0, 1e4]),
        expect=[0.26894142, 0.73105858],
        group="stability",
    ),
    case("the middle axis of three", rng.normal(size=(3, 4, 5)), axis=1, expect=reference, hidden=True),
    case(
        "logits near -1e4 do not all become zero",
        np.array([-1e4, -1e4 + 1.0]),
        expect=[0.26894142, 0.73105858],
        group="stability",
        hidden=True,
    ),
    case(
        "a tenth between logits near 1e4 is not rounded away",
        np.array([1e4 - 0.1, 1e4]),
        expect=[0.47502081, 0.52497919],
        group="stability",
        hidden=True,
    ),
    case(
        "logits 2e4 apart give zeros and a one",
        np.array([-1e4, 0.0, 1e4]),
        expect=[0.0, 0.0, 1.0],
        group="stability",
        hidden=True,
    ),
    case(
        "rows of very different size in one batch",
        np.array([[1e4 - 1.0, 1e4], [0.0, 1.0], [-1e4, -1e4 + 1.0]]),
        expect=[[0.26894142, 0.73105858], [0.26894142, 0.73105858], [0.26894142, 0.73105858]],
        group="stability",
        hidden=True,
    ),
    case(
        "minus infinity gets probability zero",
        np.array([[0.0, -np.inf, 2.0], [-np.inf, 5.0, -np.inf]]),
        expect=[[0.11920292, 0.0, 0.88079708], [0.0, 1.0, 0.0]],
        group="edge",
        hidden=True,
    ),
    case(
        "minus infinity stays below any finite logit",
        np.array([[-np.inf, -1000.0, -1000.0], [-np.inf, -1e4, -1e4]]),
        expect=[[0.0, 0.5, 0.5], [0.0, 0.5, 0.5]],
        group="edge",
        hidden=True,
    ),
    case(
        "integer logits give fractions",
        np.array([[1, 2, 3], [7, 7, 7]]),
        expect=[[0.09003057, 0.24472847, 0.66524096], [1 / 3, 1 / 3, 1 / 3]],
        group="edge",
        hidden=True,
    ),
    case("an empty batch keeps its shape", np.zeros((0, 3)), expect=np.zeros((0, 3)), group="edge", hidden=True),
    case(
        "400,000 rows in time",
        rng.normal(scale=5.0, size=(400_000, 2)),
        expect=reference,
        rtol=1e-5,  # about time only; the width of floats has a case of its own
        group="speed",
        hidden=True,
    ),
]

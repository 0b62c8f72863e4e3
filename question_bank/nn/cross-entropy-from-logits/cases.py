import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(21)

CASES = [
    case(
        "even odds cost log 2",
        np.array([[0.0, 0.0]]),
        np.array([1]),
        expect=(0.69314718, np.array([[0.5, -0.5]])),
    ),
    case(
        "two rows are averaged",
        np.array([[2.0, 0.0], [0.0, 0.0]]),
        np.array([0, 1]),
        expect=(0.41003760, np.array([[-0.05960146, 0.05960146], [0.25, -0.25]])),
    ),
    case(
        "six rows of five classes",
        rng.normal(scale=2.0, size=(6, 5)),
        np.array([4, 0, 2, 2, 1, 3]),
        expect=reference,
    ),
    case(
        "sure of the wrong class at 1e4",
        np.array([[1e4, -1e4, 0.0]]),
        np.array([1]),
        expect=(20000.0, np.array([[1.0, -1.0, 0.0]])),
        group="stability",
    ),
    case(
        "logits near -1e4",
        np.array([[-1e4, -1e4 + 1.0]]),
        np.array([0]),
        expect=(1.31326169, np.array([[-0.73105858, 0.73105858]])),
        group="stability",
        hidden=True,
    ),
    case(
        "rows of very different size in one batch",
        np.array([[1e4, 1e4], [0.0, 0.0], [-1e4, -1e4], [-1e4, 1e4]]),
        np.array([0, 1, 0, 0]),
        expect=(5000.51986039, np.array([[-0.125, 0.125], [0.125, -0.125], [-0.125, 0.125], [-0.25, 0.25]])),
        group="stability",
        hidden=True,
    ),
    case(
        "a single class costs nothing",
        np.array([[3.0], [-2.0]]),
        np.array([0, 0]),
        expect=(0.0, np.array([[0.0], [0.0]])),
        atol=1e-9,
        group="edge",
        hidden=True,
    ),
    case(
        "a negative label is refused",
        np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]]),
        np.array([0, -1]),
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "a label equal to the number of classes is refused",
        np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]]),
        np.array([3, 1]),
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "an empty batch is refused",
        np.zeros((0, 3)),
        np.zeros(0, dtype=np.int64),
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "400,000 rows in time",
        rng.normal(scale=3.0, size=(400_000, 2)),
        rng.integers(0, 2, size=400_000),
        expect=reference,
        group="speed",
        hidden=True,
    ),
]

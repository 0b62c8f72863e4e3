import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(11)

CASES = [
    case(
        "two of four relevant, k is the length",
        np.array([0, 1, 0, 1]),
        4,
        expect=((1 / np.log2(3) + 1 / np.log2(5)) / (1 + 1 / np.log2(3)), 0.5),
    ),
    case(
        "graded list cut at rank 2",
        np.array([3, 0, 2, 1]),
        2,
        expect=(7 / (7 + 3 / np.log2(3)), 0.5),
    ),
    case(
        "a perfect order gives 1 and 1",
        np.array([4, 2, 2, 1, 0, 0]),
        3,
        expect=(1.0, 1.0),
    ),
    case(
        "five results by hand",
        np.array([1, 0, 2, 0, 1]),
        5,
        expect=(
            (1 + 3 / 2 + 1 / np.log2(6)) / (3 + 1 / np.log2(3) + 1 / 2),
            (1 + 2 / 3 + 3 / 5) / 3,
        ),
        hidden=True,
    ),
    case(
        "fewer relevant results than k",
        np.array([0, 0, 1, 0, 0, 0]),
        5,
        expect=(0.5, 1 / 3),
        hidden=True,
    ),
    case(
        "the best result stands below rank k",
        np.array([1, 1, 0, 5]),
        2,
        expect=((1 + 1 / np.log2(3)) / (31 + 1 / np.log2(3)), 1.0),
        hidden=True,
    ),
    case(
        "relevant results only below rank k give 0 and 0",
        np.array([0, 0, 2, 1]),
        2,
        expect=(0.0, 0.0),
        atol=1e-12,
        group="edge",
        hidden=True,
    ),
    case(
        "k = 1 looks at the first result",
        np.array([1, 3, 0]),
        1,
        expect=(1 / 7, 1.0),
        group="edge",
        hidden=True,
    ),
    case(
        "k above the length",
        np.array([0, 2]),
        10,
        expect=(1 / np.log2(3), 0.5),
        group="edge",
        hidden=True,
    ),
    case(
        "no relevant result",
        np.array([0, 0, 0]),
        2,
        expect=(0.0, 0.0),
        atol=1e-12,
        group="edge",
        hidden=True,
    ),
    case(
        "an empty list",
        np.zeros(0),
        3,
        expect=(0.0, 0.0),
        atol=1e-12,
        group="edge",
        hidden=True,
    ),
    case(
        "grades with a fraction, also below 1",
        np.array([0.5, 0.0, 2.5, 10.0]),
        3,
        expect=(
            (2**0.5 - 1 + (2**2.5 - 1) / 2)
            / (1023 + (2**2.5 - 1) / np.log2(3) + (2**0.5 - 1) / 2),
            (1 + 2 / 3) / 3,
        ),
        group="edge",
        hidden=True,
    ),
    case(
        "one result, relevant",
        np.array([7]),
        1,
        expect=(1.0, 1.0),
        group="edge",
        hidden=True,
    ),
    case(
        "a long list of floats",
        (rng.integers(0, 4, size=300) * (rng.random(300) < 0.1)).astype(float),
        50,
        expect=reference,
        hidden=True,
    ),
]

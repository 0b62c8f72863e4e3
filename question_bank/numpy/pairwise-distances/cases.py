import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(36)

X = np.array([[0.0, 0.0], [3.0, 4.0]])
Y = np.array([[0.0, 0.0], [3.0, 0.0], [6.0, 8.0]])
ROWS = rng.normal(scale=30.0, size=(40, 50))
# two groups far apart, so that no single shift brings all rows to the origin
AWAY = np.array([1e8, -1e8, 3e7])
FAR = rng.uniform(-1.0, 1.0, size=(12, 3)).round(3) + np.where(np.arange(12)[:, None] % 2, AWAY, -AWAY)
PIXELS = rng.integers(256, size=(6, 9)).astype(np.uint8)

CASES = [
    case("two points against three", X, Y, expect=[[0.0, 3.0, 10.0], [5.0, 4.0, 5.0]]),
    case("squared distances", X, Y, squared=True, expect=[[0.0, 9.0, 100.0], [25.0, 16.0, 25.0]]),
    case(
        "five features, more rows in X than in Y",
        rng.normal(size=(7, 5)),
        rng.normal(size=(3, 5)),
        expect=reference,
        hidden=True,
    ),
    case(
        "equal rows are at distance exactly 0",
        ROWS,
        ROWS[::-1].copy(),
        expect=reference,
        group="property",
        hidden=True,
        atol=0.0,
    ),
    case(
        "as many rows as features, squared",
        rng.normal(size=(4, 4)),
        rng.normal(size=(4, 4)),
        squared=True,
        expect=reference,
        hidden=True,
    ),
    case(
        "whole numbers give floats",
        np.array([[0, 0], [3, 4], [-1, 1]]),
        np.array([[0, 1], [1, 1]]),
        squared=True,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case("uint8 pixels do not wrap around", PIXELS[:2], PIXELS, expect=reference, group="edge", hidden=True),
    case(
        "uint8 against floats",
        np.array([[250, 3]], dtype=np.uint8),
        np.array([[253.0, 7.0], [250.0, 3.0]]),
        expect=[[5.0, 0.0]],
        group="edge",
        hidden=True,
    ),
    case(
        "no rows in X",
        np.zeros((0, 3)),
        rng.normal(size=(4, 3)),
        expect=np.zeros((0, 4)),
        group="edge",
        hidden=True,
    ),
    case(
        "no rows in Y, whole numbers",
        np.ones((2, 3), dtype=np.int64),
        np.zeros((0, 3), dtype=np.int64),
        expect=np.zeros((2, 0)),
        group="edge",
        hidden=True,
    ),
    case("rows 1 apart near 1e8", FAR[:5], FAR, expect=reference, group="stability", hidden=True, atol=0.0),
    case(
        "rows a millionth apart are not equal",
        np.array([[0.0, 1.0], [0.0, 1.0 + 2.0**-20]]),
        np.array([[0.0, 1.0]]),
        expect=np.array([[0.0], [2.0**-20]]),
        group="stability",
        hidden=True,
        atol=0.0,
    ),
    case(
        "800 rows against 800 in time",
        rng.normal(size=(800, 8)),
        rng.normal(size=(800, 8)),
        expect=reference,
        group="speed",
        hidden=True,
    ),
]

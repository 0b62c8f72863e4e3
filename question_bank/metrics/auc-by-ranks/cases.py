import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(35)


def scored(n, share, decimals=None):
    y_true = (rng.random(n) < share).astype(np.int64)
    scores = rng.normal(size=n) + 1.2 * y_true
    return y_true, scores if decimals is None else scores.round(decimals)


CASES = [
    case(
        "four of six pairs in order",
        np.array([0, 1, 0, 1, 0]),
        np.array([0.1, 0.9, 0.4, 0.3, 0.6]),
        expect=4 / 6,
    ),
    case(
        "a tie counts one half",
        np.array([0, 1, 0, 1]),
        np.array([0.2, 0.5, 0.5, 0.9]),
        expect=0.875,
    ),
    case(
        "every positive below every negative gives 0",
        np.array([1, 0, 1, 0, 0]),
        np.array([-3.0, 2.0, -1.0, 0.5, 7.0]),
        expect=0.0,
        atol=1e-12,
    ),
    case("300 rows with many ties, one in ten positive", *scored(300, 0.1, 0), expect=reference, hidden=True),
    case(
        "all scores equal gives 0.5",
        np.array([1, 0, 0, 1, 0]),
        np.full(5, 0.3),
        expect=0.5,
        group="edge",
        hidden=True,
    ),
    case(
        "booleans as labels",
        np.array([True, False, False, True, False]),
        np.array([0.6, 0.1, 0.7, 0.9, 0.6]),
        expect=0.75,
        group="edge",
        hidden=True,
    ),
    case(
        "no negatives give NaN",
        np.array([1, 1, 1]),
        np.array([0.2, 0.5, 0.9]),
        expect=float("nan"),
        group="edge",
        hidden=True,
    ),
    case(
        "no positives give NaN",
        np.array([0, 0]),
        np.array([0.2, 0.5]),
        expect=float("nan"),
        group="edge",
        hidden=True,
    ),
    case(
        "one row of each class",
        np.array([1, 0]),
        np.array([0.7, 0.3]),
        expect=1.0,
        group="edge",
        hidden=True,
    ),
    case(
        "no rows give NaN",
        np.zeros(0, dtype=np.int64),
        np.zeros(0),
        expect=float("nan"),
        group="edge",
        hidden=True,
    ),
    case(
        "equal infinities are ties",
        np.array([0, 1, 0, 1, 1, 0]),
        np.array([-np.inf, -np.inf, -np.inf, -2.5, np.inf, np.inf]),
        expect=5.5 / 9,
        group="edge",
        hidden=True,
    ),
    case(
        "scores that differ in the thirteenth digit are no ties",
        np.array([0, 1, 0, 1]),
        np.array([0.5, 0.5 + 1e-13, 0.0, 1e-200]),
        expect=0.75,
        group="stability",
        hidden=True,
    ),
    case("200,000 rows in time", *scored(200_000, 0.5), expect=reference, group="speed", hidden=True),
]

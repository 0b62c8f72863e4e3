import numpy as np
from interview.grading.cases import call, ignored, object_case, raises, reference

rng = np.random.default_rng(72)
NAN = np.nan

X4 = np.array([[0.0], [2.0], [10.0], [12.0]])
Y4 = np.array([0, 0, 1, 1])
ALL = ["median", "scale", "centroid"]


def table(n, d=4, gaps=True):
    """Three overlapping classes; columns of very different size, some gaps."""
    y = rng.integers(3, size=n)
    X = (rng.normal(size=(n, d)) + 0.7 * y[:, None]) * 10.0 ** np.arange(d)
    if gaps:
        X[rng.random((n, d)) < 0.1] = NAN
        X[:3] = np.nan_to_num(X[:3])
    return X, y


TRAIN, NEW = table(60), table(25)[0]
SHIFTED = NEW + 5.0 * 10.0 ** np.arange(4)
TABLE = table(40)
FOLD = rng.permutation(np.arange(40) % 5)
FOLD[:3] = [0, 1, 2]

# a held-out row far away: a scaler that has seen it squeezes the first column, and the second one decides
FAR = np.array([[0.0, 0.0], [1.0, 9.0], [4.0, 3.0], [5.0, 12.0], [900.0, 5.0], [1.0, 8.5]])
FAR_Y = np.array([0, 0, 1, 1, 1, 0])
FAR_FOLD = np.array([7, 7, 2, 7, 2, 2])

CASES = [
    object_case(
        "fit, then predict three new rows",
        call("init", ALL),
        call("fit", X4, Y4, expect=ignored),
        # the median is 6, a tie between the two centres
        call("predict", np.array([[5.0], [7.0], [NAN]]), expect=np.array([0, 1, 0])),
    ),
    object_case(
        "cross-validation does not fit the pipeline itself",
        call("init", ["centroid"]),
        call("cross_val_predict", X4, Y4, np.array([0, 1, 0, 1]), expect=np.array([0, 0, 1, 1])),
        call("predict", X4, expect=raises("RuntimeError")),
    ),
    object_case(
        "a row alone gets the label it has in the batch",
        call("init", ALL),
        call("fit", *TRAIN, expect=ignored),
        call("predict", NEW, expect=reference),
        *[call("predict", NEW[i : i + 1], expect=reference) for i in range(4)],
        group="property",
    ),
    object_case(
        "new rows from elsewhere are not centred on themselves",
        call("init", ALL),
        call("fit", *TRAIN, expect=ignored),
        call("predict", SHIFTED, expect=reference),
        hidden=True,
    ),
    object_case(
        "held-out rows have no part in the scaling",
        call("init", ["scale", "centroid"]),
        call("cross_val_predict", FAR, FAR_Y, FAR_FOLD, expect=reference),
        hidden=True,
    ),
    object_case(
        "held-out rows have no part in the median",
        call("init", ["median", "centroid"]),
        call(
            "cross_val_predict",
            np.array([[0.0], [0.0], [NAN], [8.0], [20.0], [20.0], [20.0], [20.0], [5.0]]),
            np.array([0, 0, 0, 1, 1, 1, 1, 1, 0]),
            np.array([1, 1, 1, 1, 2, 2, 2, 2, 2]),
            # the gap becomes 0, so the last row lies nearer to 8; the median of all rows, 14, would move class 0 to 4.7
            expect=np.array([0, 0, 1, 0, 1, 1, 1, 1, 1]),
        ),
        hidden=True,
    ),
    object_case("five parts of forty rows", call("init", ALL), call("cross_val_predict", *TABLE, FOLD, expect=reference), hidden=True),
    object_case(
        "leave one out",
        call("init", ALL),
        call("cross_val_predict", TABLE[0][:12], TABLE[1][:12], np.arange(12)[::-1].copy(), expect=reference),
        hidden=True,
    ),
    object_case(
        "a class that only the held-out part has",
        call("init", ["scale", "centroid"]),
        call(
            "cross_val_predict",
            np.array([[1.0], [2.0], [9.0], [3.0]]),
            np.array([4, 5, 6, 4]),
            np.array([0, 0, 3, 0]),
            # from 1, 2, 3: centres 2 (class 4) and 2 (class 5), a tie; from 9: class 6 only
            expect=np.array([6, 6, 4, 6]),
        ),
        group="edge",
        hidden=True,
    ),
    object_case(
        "cross-validation leaves a fitted pipeline as it is",
        call("init", ["scale", "centroid"]),
        call("fit", X4, Y4, expect=ignored),
        call("cross_val_predict", X4 + 100.0, Y4[::-1].copy(), np.array([0, 1, 0, 1]), expect=reference),
        call("predict", X4, expect=np.array([0, 0, 1, 1])),
        hidden=True,
    ),
    object_case(
        "a second fit forgets the first",
        call("init", ALL),
        call("fit", *TRAIN, expect=ignored),
        call("fit", X4 - 50.0, Y4 + 3, expect=ignored),
        call("predict", X4 - 50.0, expect=np.array([3, 3, 4, 4])),
        hidden=True,
    ),
    object_case(
        "gaps in training: the classifier never sees NaN",
        call("init", ["median", "centroid"]),
        call("fit", np.array([[0.0, 1.0], [NAN, 3.0], [8.0, NAN]]), np.array([0, 0, 1]), expect=ignored),
        # medians 4 and 2: centres (2, 2) and (8, 2)
        call("predict", np.array([[4.0, 50.0], [6.0, -9.0], [NAN, NAN]]), expect=np.array([0, 1, 0])),
        hidden=True,
    ),
    object_case(
        "the order of the names is the order of the steps",
        call("init", ["scale", "scale", "centroid"]),
        call("fit", X4, Y4, expect=ignored),
        call("predict", np.array([[5.9], [6.1]]), expect=np.array([0, 1])),
        hidden=True,
    ),
    object_case(
        "a column that is constant in training",
        call("init", ["scale", "centroid"]),
        call("fit", np.column_stack([X4, np.full(4, 7.0)]), Y4, expect=ignored),
        call("predict", np.array([[7.0, 7.0], [5.0, 9.0]]), expect=np.array([1, 0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "no rows to predict",
        call("init", ["scale", "centroid"]),
        call("fit", X4, Y4, expect=ignored),
        call("predict", np.zeros((0, 1)), expect=np.zeros(0, dtype=np.int64)),
        group="edge",
        hidden=True,
    ),
    object_case("predict before fit", call("init", ALL), call("predict", X4, expect=raises("RuntimeError")), group="edge", hidden=True),
]

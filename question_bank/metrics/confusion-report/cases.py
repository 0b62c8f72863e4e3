import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(33)


def labels(n, n_classes, dtype=np.int64):
    """Low classes are common, high ones rare; six of ten predictions are right."""
    y_true = (n_classes * rng.random(n) ** 3).astype(np.int64)
    y_pred = np.where(rng.random(n) < 0.6, y_true, rng.integers(n_classes, size=n))
    return y_true.astype(dtype), y_pred.astype(dtype), n_classes


CASES = [
    case(
        "two classes",
        np.array([0, 0, 1, 1, 1]),
        np.array([0, 1, 1, 1, 1]),
        2,
        expect={
            "confusion": np.array([[1, 1], [0, 3]]),
            "precision": np.array([1.0, 0.75]),
            "recall": np.array([0.5, 1.0]),
            "f1": np.array([2 / 3, 6 / 7]),
            "macro_f1": 16 / 21,
        },
    ),
    case(
        "a class that is never predicted has precision 0",
        np.array([0, 0, 1, 2]),
        np.array([0, 1, 1, 0]),
        3,
        expect={
            "confusion": np.array([[1, 1, 0], [0, 1, 0], [1, 0, 0]]),
            "precision": np.array([0.5, 0.5, 0.0]),
            "recall": np.array([0.5, 1.0, 0.0]),
            "f1": np.array([0.5, 2 / 3, 0.0]),
            "macro_f1": 7 / 18,
        },
    ),
    case(
        "a class that never occurs has recall 0",
        np.array([0, 0, 0, 1]),
        np.array([0, 2, 2, 1]),
        3,
        expect={
            "confusion": np.array([[1, 0, 2], [0, 1, 0], [0, 0, 0]]),
            "precision": np.array([1.0, 1.0, 0.0]),
            "recall": np.array([1 / 3, 1.0, 0.0]),
            "f1": np.array([0.5, 1.0, 0.0]),
            "macro_f1": 0.5,
        },
    ),
    case("sixty rows, four classes", *labels(60, 4), expect=reference, hidden=True),
    case(
        "classes at the end that nobody uses count in the average",
        np.array([0, 1, 1]),
        np.array([0, 1, 0]),
        5,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "one class",
        np.array([0, 0]),
        np.array([0, 0]),
        1,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "no rows: everything is 0",
        np.zeros(0, dtype=np.int64),
        np.zeros(0, dtype=np.int64),
        3,
        expect={
            "confusion": np.zeros((3, 3), dtype=np.int64),
            "precision": np.zeros(3),
            "recall": np.zeros(3),
            "f1": np.zeros(3),
            "macro_f1": 0.0,
        },
        group="edge",
        hidden=True,
    ),
    case("uint8 labels of 30 classes", *labels(500, 30, np.uint8), expect=reference, group="edge", hidden=True),
    case(
        "two lengths are refused",
        np.array([0, 1, 1]),
        np.array([1, 0]),
        2,
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "one prediction for three rows is refused",
        np.array([0, 1, 1]),
        np.array([1]),
        2,
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "8 million rows, 100 classes in time",
        *labels(8_000_000, 100, np.uint8),
        expect=reference,
        group="speed",
        hidden=True,
    ),
]

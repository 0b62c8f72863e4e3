import numpy as np


def confusion_report(y_true, y_pred, n_classes):
    """Confusion matrix (rows are true classes) and the scores per class."""
    if len(y_true) != len(y_pred):
        raise ValueError(f"{len(y_true)} labels, {len(y_pred)} predictions")
    codes = y_true.astype(np.int64) * n_classes + y_pred
    counts = np.bincount(codes, minlength=n_classes**2)
    confusion = counts.reshape(n_classes, n_classes)
    hits = np.diag(confusion)
    predicted, actual = confusion.sum(axis=0), confusion.sum(axis=1)
    f1 = _ratio(2 * hits, predicted + actual)
    return {
        "confusion": confusion,
        "precision": _ratio(hits, predicted),
        "recall": _ratio(hits, actual),
        "f1": f1,
        "macro_f1": float(f1.mean()),
    }


def _ratio(part, whole):
    """part / whole, and 0 where both are 0."""
    return np.divide(part, whole, out=np.zeros(len(whole)), where=whole > 0)

import numpy as np


def confusion_report(y_true, y_pred, n_classes):
    if y_true.size != y_pred.size:
        raise ValueError("lengths differ")
    size = (n_classes, n_classes)
    present, counts = np.unique(np.ravel_multi_index((y_true, y_pred), size), return_counts=True)
    confusion = np.zeros(size, dtype=np.int64)
    confusion.flat[present] = counts
    with np.errstate(invalid="ignore"):
        hits = np.diagonal(confusion)
        precision = np.nan_to_num(hits / confusion.sum(axis=0))
        recall = np.nan_to_num(hits / confusion.sum(axis=1))
        f1 = np.nan_to_num(2 * hits / (confusion.sum(axis=0) + confusion.sum(axis=1)))
    return {
        "confusion": confusion,
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "macro_f1": f1.sum() / n_classes,
    }

# fails: one prediction for three rows is refused; 8 million rows, 100 classes in time
# Goes through all rows for each pair of classes, and lets one prediction broadcast.
import numpy as np


def ratio(part, whole):
    return np.divide(part, whole, out=np.zeros(len(whole)), where=whole > 0)


def confusion_report(y_true, y_pred, n_classes):
    m = np.zeros((n_classes, n_classes), dtype=np.int64)
    for t in range(n_classes):
        for p in range(n_classes):
            m[t, p] = np.sum((y_true == t) & (y_pred == p))
    hits, f1 = np.diag(m), ratio(2 * np.diag(m), m.sum(axis=0) + m.sum(axis=1))
    return {
        "confusion": m,
        "precision": ratio(hits, m.sum(axis=0)),
        "recall": ratio(hits, m.sum(axis=1)),
        "f1": f1,
        "macro_f1": float(f1.mean()),
    }

import numpy as np


def _ratio(a, b):
    a = a.astype(np.float64)
    b = b.astype(np.float64)
    return np.divide(a, b, out=np.zeros_like(a), where=b != 0)


def confusion_report(y_true, y_pred, n_classes):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    code = y_true.astype(np.int64) * n_classes + y_pred.astype(np.int64)
    cm = np.bincount(code, minlength=n_classes * n_classes)
    cm = cm.reshape(n_classes, n_classes).astype(np.int64)
    tp = np.diag(cm)
    true = cm.sum(axis=1)
    pred = cm.sum(axis=0)
    f1 = _ratio(2 * tp, true + pred)
    return {
        "confusion": cm,
        "precision": _ratio(tp, pred),
        "recall": _ratio(tp, true),
        "f1": f1,
        "macro_f1": float(f1.mean()),
    }

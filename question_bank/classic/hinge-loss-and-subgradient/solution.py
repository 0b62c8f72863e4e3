import numpy as np


def hinge(w, b, X, y, lam):
    """Loss of a linear SVM and its subgradient."""
    n = len(y)
    margin = y * (X @ w + b)
    loss = np.maximum(0.0, 1.0 - margin).mean() + lam / 2 * (w @ w)
    active = np.where(margin < 1.0, y, 0)
    dw = lam * w - active @ X / n
    db = -active.sum() / n
    return float(loss), dw, float(db)

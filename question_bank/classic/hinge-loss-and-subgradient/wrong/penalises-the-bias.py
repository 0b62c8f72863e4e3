# fails: a penalty on the weights, not on the bias; slopes agree with central differences; a strong penalty and few rows; a single row far on the wrong side
# Penalises the bias like a weight.
import numpy as np


def hinge(w, b, X, y, lam):
    """Loss of a linear SVM and its subgradient."""
    n = len(y)
    margin = y * (X @ w + b)
    loss = np.maximum(0.0, 1.0 - margin).mean() + lam / 2 * (w @ w + b**2)
    active = np.where(margin < 1.0, y, 0)
    dw = lam * w - active @ X / n
    db = -active.sum() / n + lam * b
    return float(loss), dw, float(db)

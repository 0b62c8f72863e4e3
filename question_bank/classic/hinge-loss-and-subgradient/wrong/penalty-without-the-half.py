# fails: a penalty on the weights, not on the bias; slopes agree with central differences; a strong penalty and few rows; all rows beyond the margin: only the penalty is left; a single row far on the wrong side
# Uses lam times the squared norm, without the half, in the loss.
import numpy as np


def hinge(w, b, X, y, lam):
    """Loss of a linear SVM and its subgradient."""
    n = len(y)
    margin = y * (X @ w + b)
    loss = np.maximum(0.0, 1.0 - margin).mean() + lam * (w @ w)
    active = np.where(margin < 1.0, y, 0)
    dw = lam * w - active @ X / n
    db = -active.sum() / n
    return float(loss), dw, float(db)

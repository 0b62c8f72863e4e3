# fails: four rows, one of them at the kink; a penalty on the weights, not on the bias; slopes agree with central differences; without a penalty, five features; a strong penalty and few rows; zero weights: every row costs 1; a margin of exactly 1 adds no slope, on both sides; whole numbers as features
# Averages the loss but sums the slopes over the rows.
import numpy as np


def hinge(w, b, X, y, lam):
    """Loss of a linear SVM and its subgradient."""
    n = len(y)
    margin = y * (X @ w + b)
    loss = np.maximum(0.0, 1.0 - margin).mean() + lam / 2 * (w @ w)
    active = np.where(margin < 1.0, y, 0)
    dw = lam * w - active @ X
    db = -active.sum()
    return float(loss), dw, float(db)

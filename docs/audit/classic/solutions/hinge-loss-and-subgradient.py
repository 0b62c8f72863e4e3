import numpy as np


def hinge(w, b, X, y, lam):
    n = len(y)
    margin = y * (X @ w + b)
    loss = np.mean(np.maximum(0, 1 - margin)) + lam / 2 * np.sum(w**2)
    coef = np.where(margin < 1, -y, 0) / n
    return float(loss), X.T @ coef + lam * w, float(coef.sum())

import numpy as np


def fit_ridge(X, y, lam):
    n, d = X.shape
    top = X - X.mean(axis=0)
    rows = np.vstack([top, np.sqrt(lam) * np.eye(d)])
    targets = np.append(y - y.mean(), np.zeros(d))
    w, *_ = np.linalg.lstsq(rows, targets, rcond=None)
    return w, float(np.mean(y - X @ w))

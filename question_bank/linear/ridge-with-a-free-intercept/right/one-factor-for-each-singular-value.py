import numpy as np


def fit_ridge(X, y, lam):
    middle, level = X.mean(0), y.mean()
    U, s, Vt = np.linalg.svd(X - middle, full_matrices=False)
    w = Vt.T @ (s / (s * s + lam) * (U.T @ (y - level)))
    return w, level - middle @ w

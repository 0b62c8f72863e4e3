import numpy as np


def fit_ridge(X, y, lam):
    X = np.array(X, dtype=float)
    y = np.array(y, dtype=float)
    mx, my = X.mean(axis=0), y.mean()
    Z = X - mx
    U, s, Vt = np.linalg.svd(Z, full_matrices=False)
    w = Vt.T @ (s / (s ** 2 + lam) * (U.T @ (y - my)))
    return w, float(my - mx @ w)

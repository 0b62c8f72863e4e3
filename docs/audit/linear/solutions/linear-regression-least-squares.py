import numpy as np


def fit_linear(X, y):
    X = np.array(X, dtype=float)
    y = np.array(y, dtype=float)
    if len(X) == 0:
        raise ValueError("n = 0")
    mx, my = X.mean(axis=0), y.mean()
    Z = X - mx
    Z[:, (X == X[0]).all(axis=0)] = 0.0
    U, s, Vt = np.linalg.svd(Z, full_matrices=False)
    keep = s > 1e-10 * s[0]
    w = Vt[keep].T @ ((U[:, keep].T @ (y - my)) / s[keep])
    return w, float(my - mx @ w)

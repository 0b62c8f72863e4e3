import numpy as np


def fit_linear(X, y):
    n = X.shape[0]
    if n == 0:
        raise ValueError("no rows")
    centre = X.sum(axis=0) / n
    level = y.sum() / n
    U, s, Vt = np.linalg.svd(X - centre, full_matrices=False)
    used = s > 1e-10 * s[0]
    w = Vt[used].T @ ((U[:, used].T @ (y - level)) / s[used])
    return w, level - centre.dot(w)

# fails: 50,000 rows in time
# Asks for all n left singular vectors: an n by n matrix nobody needs.
import numpy as np


def fit_linear(X, y):
    if len(X) == 0:
        raise ValueError("no rows")
    Xc, yc = X - X.mean(axis=0), y - y.mean()
    U, s, Vt = np.linalg.svd(Xc)
    used = np.flatnonzero(s > 1e-10 * s[0])
    w = Vt[used].T @ ((U[:, used].T @ yc) / s[used])
    return w, float(y.mean() - X.mean(axis=0) @ w)

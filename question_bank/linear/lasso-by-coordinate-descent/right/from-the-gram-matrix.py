import numpy as np


def soft(value, limit):
    if value > limit:
        return value - limit
    if value < -limit:
        return value + limit
    return 0.0


def fit_lasso(X, y, lam, sweeps):
    n = len(X)
    Xc = X - X.mean(axis=0)
    G = Xc.T @ Xc / n
    c = Xc.T @ (y - y.mean()) / n
    w = np.zeros(len(c))
    for _ in range(sweeps):
        for j in range(len(w)):
            rest = c[j] - G[j] @ w + G[j, j] * w[j]
            w[j] = soft(rest, lam) / G[j, j] if G[j, j] > 0 else 0.0
    return w, np.mean(y - X @ w)

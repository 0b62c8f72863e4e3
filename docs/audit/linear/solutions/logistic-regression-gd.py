import numpy as np


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    n, d = X.shape
    if n == 0:
        raise ValueError("n = 0")
    s = np.where(y == 1, 1.0, -1.0)
    w, b = np.zeros(d), 0.0
    losses = np.zeros(steps)
    for i in range(steps):
        m = s * (X @ w + b)
        losses[i] = np.logaddexp(0.0, -m).mean() + 0.5 * l2 * (w @ w)
        e = np.exp(-np.abs(m))
        q = np.where(m > 0, e, 1.0) / (1.0 + e)   # sigmoid(-m)
        g = -s * q
        gw = X.T @ g / n + l2 * w
        gb = g.mean()
        w = w - lr * gw
        b = b - lr * gb
    return {"w": w, "b": float(b), "losses": losses}

import numpy as np


def newton_logistic(X, y, l2, steps, w0):
    X = np.asarray(X, dtype=np.float64)
    n, d = X.shape
    w = np.array(w0, dtype=np.float64)
    sign = 2.0 * y - 1.0

    def loss(w):
        return np.mean(np.logaddexp(0, -sign * (X @ w))) + l2 / 2 * np.sum(w**2)

    losses = [loss(w)]
    for _ in range(steps):
        z = X @ w
        p = np.exp(-np.logaddexp(0, -z))
        s = p * np.exp(-np.logaddexp(0, z))
        g = X.T @ (p - y) / n + l2 * w
        H = (X.T * s) @ X / n + l2 * np.eye(d)
        w = w - np.linalg.solve(H, g)
        losses.append(loss(w))
    return w, np.array(losses)

import numpy as np


def newton_logistic(X, y, l2, steps, w0):
    n, d = X.shape
    signs = 1.0 - 2.0 * y  # -1 for label 1

    def loss_at(w):
        return np.logaddexp(0.0, signs * (X @ w)).mean() + 0.5 * l2 * np.sum(w**2)

    w, losses = w0, [loss_at(w0)]
    for _ in range(steps):
        z = X @ w
        small = np.exp(-np.abs(z))
        p = np.where(z >= 0, 1.0, small) / (1.0 + small)
        s = small / (1.0 + small) ** 2
        # the minimum of the quadratic model: (X'SX + n l2) w = X'(S z + y - p)
        left = X.T @ (s[:, None] * X) + n * l2 * np.eye(d)
        w = np.linalg.solve(left, X.T @ (s * z + y - p))
        losses.append(loss_at(w))
    return w, np.array(losses)

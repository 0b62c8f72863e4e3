# fails: 20,000 rows within the memory
# Builds an n × n matrix for the weights.
import numpy as np


def newton_logistic(X, y, l2, steps, w0):
    n, d = X.shape
    w = w0
    losses = []
    for step in range(steps + 1):
        z = X @ w
        p = 1.0 / (1.0 + np.exp(-z))
        losses.append(np.mean(np.logaddexp(0.0, z) - y * z) + l2 / 2 * np.sum(w**2))
        if step == steps:
            return w, np.array(losses)
        s = p * (1.0 - p)
        g = X.T @ (p - y) / n + l2 * w
        H = X.T @ np.diag(s) @ X / n + l2 * np.eye(d)
        w = w - np.linalg.solve(H, g)

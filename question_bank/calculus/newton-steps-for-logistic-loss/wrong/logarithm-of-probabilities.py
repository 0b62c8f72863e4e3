# fails: from a far start the loss rises; logits of 1000 on the wrong side; only l2 is left as curvature; logits of 1000 on the right side
# Takes log(p) and log(1 - p), which become -inf.
import numpy as np


def newton_logistic(X, y, l2, steps, w0):
    n, d = X.shape
    w = w0
    losses = []
    for step in range(steps + 1):
        z = X @ w
        p = 1.0 / (1.0 + np.exp(-z))
        losses.append(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)) + l2 / 2 * np.sum(w**2))
        if step == steps:
            return w, np.array(losses)
        s = p * (1.0 - p)
        g = X.T @ (p - y) / n + l2 * w
        H = (X * s[:, None]).T @ X / n + l2 * np.eye(d)
        w = w - np.linalg.solve(H, g)

import numpy as np


def newton_logistic(X, y, l2, steps, w0):
    """Full Newton steps on the L2-regularised logistic loss."""
    n, d = X.shape
    w = w0.copy()
    losses = [loss(w, X, y, l2)]
    for _ in range(steps):
        p = np.exp(-np.logaddexp(0.0, -(X @ w)))
        gradient = X.T @ (p - y) / n + l2 * w
        curvature = p * (1.0 - p)
        hessian = (X.T * curvature) @ X / n + l2 * np.eye(d)
        w = w - np.linalg.solve(hessian, gradient)
        losses.append(loss(w, X, y, l2))
    return w, np.array(losses)


def loss(w, X, y, l2):
    z = X @ w
    return np.mean(np.logaddexp(0.0, z) - y * z) + l2 / 2 * (w @ w)

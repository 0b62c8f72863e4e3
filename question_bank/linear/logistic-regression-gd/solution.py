import numpy as np


def sigmoid(z):
    """1 / (1 + exp(-z)) without overflow."""
    return np.exp(-np.logaddexp(0.0, -z))


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    """Fit p = sigmoid(X @ w + b) by full-batch gradient descent."""
    n, d = X.shape
    if n == 0:
        raise ValueError("X has no rows")

    w, b = np.zeros(d), 0.0
    losses = np.empty(steps)
    for i in range(steps):
        z = X @ w + b
        data_loss = np.mean(np.logaddexp(0.0, z) - y * z)
        losses[i] = data_loss + 0.5 * l2 * (w @ w)
        error = sigmoid(z) - y
        w = w - lr * (X.T @ error / n + l2 * w)
        b = b - lr * error.mean()
    return {"w": w, "b": float(b), "losses": losses}

# fails: two steps with a penalty; the bias is not penalised; many steps with a penalty; 5,000 rows and 100 steps in time
# Takes l2 * sum(w**2) as the penalty, without the half.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    n, d = X.shape
    if n == 0:
        raise ValueError("no rows")
    w, b, losses = np.zeros(d), 0.0, np.zeros(steps)
    for i in range(steps):
        z = X @ w + b
        losses[i] = np.mean(np.logaddexp(0.0, z) - y * z) + l2 * np.sum(w**2)
        error = sigmoid(z) - y
        w = w - lr * (X.T @ error / n + 2 * l2 * w)
        b = b - lr * np.mean(error)
    return {"w": w, "b": b, "losses": losses}

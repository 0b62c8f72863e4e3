# fails: two steps with a penalty; the bias is not penalised; many steps with a penalty; 5,000 rows and 100 steps in time
# Shrinks the bias as well.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    n, d = X.shape
    if n == 0:
        raise ValueError("no rows")
    X1 = np.hstack([X, np.ones((n, 1))])
    w, losses = np.zeros(d + 1), np.zeros(steps)
    for i in range(steps):
        z = X1 @ w
        losses[i] = np.mean(np.logaddexp(0.0, z) - y * z) + 0.5 * l2 * np.sum(w**2)
        w = w - lr * (X1.T @ (sigmoid(z) - y) / n + l2 * w)
    return {"w": w[:-1], "b": w[-1], "losses": losses}

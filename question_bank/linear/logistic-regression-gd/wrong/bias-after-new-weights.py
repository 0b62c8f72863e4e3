# fails: w and b are updated together, from the same gradient; one step from zero; two steps with a penalty; three features and the default settings; many steps with a penalty; one class only; confident mistakes at logits of 1e5 have a finite loss; 5,000 rows and 100 steps in time
# Updates w first and takes the gradient of b at the new w.
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
        losses[i] = np.mean(np.logaddexp(0.0, z) - y * z) + 0.5 * l2 * np.sum(w**2)
        w = w - lr * (X.T @ (sigmoid(z) - y) / n + l2 * w)
        b = b - lr * np.mean(sigmoid(X @ w + b) - y)
    return {"w": w, "b": b, "losses": losses}

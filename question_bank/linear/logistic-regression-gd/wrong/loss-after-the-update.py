# fails: w and b are updated together, from the same gradient; one step from zero; two steps with a penalty; three features and the default settings; the bias is not penalised; many steps with a penalty; one class only; confident mistakes at logits of 1e5 have a finite loss; 5,000 rows and 100 steps in time
# Records the loss after each update.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    n, d = X.shape
    if n == 0:
        raise ValueError("no rows")
    w, b, losses = np.zeros(d), 0.0, np.zeros(steps)
    for i in range(steps):
        error = sigmoid(X @ w + b) - y
        w = w - lr * (X.T @ error / n + l2 * w)
        b = b - lr * np.mean(error)
        z = X @ w + b
        losses[i] = np.mean(np.logaddexp(0.0, z) - y * z) + 0.5 * l2 * np.sum(w**2)
    return {"w": w, "b": b, "losses": losses}

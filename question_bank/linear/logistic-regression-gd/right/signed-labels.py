import numpy as np


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    if len(X) == 0:
        raise ValueError("no rows")
    sign = 2.0 * y - 1.0
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = np.zeros(steps)
    with np.errstate(over="ignore"):
        for i in range(steps):
            margin = sign * (np.dot(X, w) + b)
            losses[i] = np.logaddexp(0.0, -margin).mean() + l2 / 2.0 * np.square(w).sum()
            pull = sign / (1.0 + np.exp(margin))
            gradient_w = l2 * w - (pull[:, None] * X).mean(axis=0)
            gradient_b = -pull.mean()
            w = w - lr * gradient_w
            b = b - lr * gradient_b
    return {"w": w, "b": float(b), "losses": losses}

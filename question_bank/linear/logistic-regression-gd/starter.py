import numpy as np


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    """Fit p = sigmoid(X @ w + b) by full-batch gradient descent from zero.

    X: float64 (n, d), d at least 1. y: int64 (n,) of 0 and 1.
    lr: learning rate. steps: number of updates, 0 or more.
    l2: the loss is mean(-log p(label)) + l2 / 2 * sum(w**2), without b.

    Returns {"w": float64 (d,), "b": float, "losses": float64 (steps,)};
    losses[i] is the loss at the parameters just before update i.
    Raises ValueError if n is 0.
    """
    raise NotImplementedError

import numpy as np


def train(X, y, orders, batch_size, lr, momentum=0.0):
    X = X.astype(float)
    y = y.astype(float)
    n, d = X.shape
    w = np.zeros(d)
    v = np.zeros(d)
    losses = []
    for order in orders:
        for s in range(0, n, batch_size):
            i = order[s:s + batch_size]
            e = X[i] @ w - y[i]
            g = X[i].T @ e / len(i)
            v = momentum * v + g
            w = w - lr * v
        e = X @ w - y
        losses.append((e @ e) / (2 * n))
    return w, np.array(losses, dtype=float)

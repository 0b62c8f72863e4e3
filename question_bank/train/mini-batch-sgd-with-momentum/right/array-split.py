import numpy as np


def train(X, y, orders, batch_size, lr, momentum=0.0):
    n = len(y)
    w = np.zeros(X.shape[1])
    velocity = np.zeros_like(w)
    losses = np.zeros(len(orders))
    for epoch, order in enumerate(orders):
        A, t = X[order], y[order]
        cuts = np.arange(batch_size, n, batch_size)
        for a, b in zip(np.split(A, cuts), np.split(t, cuts)):
            velocity *= momentum
            velocity += ((a @ w - b)[:, None] * a).mean(axis=0)
            w -= lr * velocity
        losses[epoch] = 0.5 * np.mean((X @ w - y) ** 2)
    return w, losses

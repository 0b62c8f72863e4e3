# fails: the velocity is kept across epochs; a batch size above n takes all rows; batches of five, the last of three; whole numbers, a fraction as result
# Starts every epoch with a velocity of 0.
import numpy as np


def train(X, y, orders, batch_size, lr, momentum=0.0):
    """Least squares by mini-batch gradient descent with momentum."""
    n, d = X.shape
    w, v = np.zeros(d), np.zeros(d)
    losses = []
    for order in orders:
        v = np.zeros(d)
        for start in range(0, n, batch_size):
            index = order[start : start + batch_size]
            error = X[index] @ w - y[index]
            v = momentum * v + X[index].T @ error / len(index)
            w = w - lr * v
        losses.append(np.sum((X @ w - y) ** 2) / (2 * n))
    return w, np.array(losses)

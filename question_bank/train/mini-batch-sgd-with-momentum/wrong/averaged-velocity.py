# fails: single rows with momentum; the velocity is kept across epochs; a batch size above n takes all rows; batches of five, the last of three; whole numbers, a fraction as result
# Weighs the gradient by 1 - momentum, a running mean instead of a sum.
import numpy as np


def train(X, y, orders, batch_size, lr, momentum=0.0):
    """Least squares by mini-batch gradient descent with momentum."""
    n, d = X.shape
    w, v = np.zeros(d), np.zeros(d)
    losses = []
    for order in orders:
        for start in range(0, n, batch_size):
            index = order[start : start + batch_size]
            error = X[index] @ w - y[index]
            v = momentum * v + (1 - momentum) * (X[index].T @ error / len(index))
            w = w - lr * v
        losses.append(np.sum((X @ w - y) ** 2) / (2 * n))
    return w, np.array(losses)

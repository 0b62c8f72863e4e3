import numpy as np


def train(X, y, orders, batch_size, lr, momentum=0.0):
    """Least squares by mini-batch gradient descent with momentum.

    X: (n, d), y: (n,), float64 or int64. orders: int64 (epochs, n); each
    row gives the order of the rows in one epoch. Batches are consecutive
    parts of it; a shorter last one is used, too.

    Loss of a batch of m rows: sum((x·w - y)**2) / (2 * m).
    Update: v = momentum * v + gradient, w = w - lr * v; both start at 0.

    Returns (w, losses): (d,) and (epochs,); losses are those of all rows
    at the end of each epoch.
    """
    raise NotImplementedError

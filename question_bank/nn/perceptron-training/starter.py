import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    """Perceptron rule with a bias, rows in the order given.

    X: (n, d), float64 or int64, n >= 1. y: int64 (n,) of -1 and +1.
    A row is a mistake if y * (w @ x + b) <= 0. Stops after an epoch
    without a mistake, at the latest after `epochs` epochs.

    Returns (w, b, mistakes): float64 array (d,), float, and int64 array
    of the number of mistakes in each epoch that was run.
    """
    raise NotImplementedError

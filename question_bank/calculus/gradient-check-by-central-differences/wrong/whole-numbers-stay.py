# fails: whole numbers as weights
# Adds h to an int array, where it is cut off.
import numpy as np


def loss(w, X, y):
    """Mean fourth power of the errors of the model X @ w."""
    return np.mean((X @ w - y) ** 4)


def check_gradient(w, X, y, grad, h=1e-5):
    w = w + 0 * w
    numeric = np.zeros(w.shape)
    for index in np.ndindex(w.shape):
        up, down = w.copy(), w.copy()
        up[index] += h
        down[index] -= h
        numeric[index] = (loss(up, X, y) - loss(down, X, y)) / (2 * h)
    size = np.maximum(np.maximum(np.abs(numeric), np.abs(grad)), 1e-8)
    return numeric, float(np.max(np.abs(numeric - grad) / size))

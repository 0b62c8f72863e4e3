# fails: a right gradient has no error; a matrix of weights; a matrix and a large step
# Forgets to put the entry back before the next one.
import numpy as np


def loss(w, X, y):
    """Mean fourth power of the errors of the model X @ w."""
    return np.mean((X @ w - y) ** 4)


def check_gradient(w, X, y, grad, h=1e-5):
    w = w.astype(float)
    numeric = np.zeros(w.shape)
    for index in np.ndindex(w.shape):
        w[index] += h
        high = loss(w, X, y)
        w[index] -= 2 * h
        numeric[index] = (high - loss(w, X, y)) / (2 * h)
    size = np.maximum(np.maximum(np.abs(numeric), np.abs(grad)), 1e-8)
    return numeric, float(np.max(np.abs(numeric - grad) / size))

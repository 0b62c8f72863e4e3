import numpy as np


def loss(w, X, y):
    """Mean fourth power of the errors of the model X @ w."""
    return np.mean((X @ w - y) ** 4)


def check_gradient(w, X, y, grad, h=1e-5):
    w = np.array(w, dtype=np.float64)
    numeric = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        up, down = w.copy(), w.copy()
        up[i] += h
        down[i] -= h
        numeric[i] = (loss(up, X, y) - loss(down, X, y)) / (2 * h)
    scale = np.maximum(np.maximum(np.abs(numeric), np.abs(grad)), 1e-8)
    return numeric, float(np.max(np.abs(numeric - grad) / scale))

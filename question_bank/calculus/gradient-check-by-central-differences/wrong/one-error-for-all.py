# fails: one entry has half the right size; one wrong sign counts as 2; a matrix and a large step; whole numbers as weights; 1e-9 where 0 is right is a small error; a small wrong entry beside a large right one
# Large entries hide a small one that is wrong.
import numpy as np


def loss(w, X, y):
    """Mean fourth power of the errors of the model X @ w."""
    return np.mean((X @ w - y) ** 4)


def check_gradient(w, X, y, grad, h=1e-5):
    w = w.astype(float)
    numeric = np.zeros(w.shape)
    for index in np.ndindex(w.shape):
        up, down = w.copy(), w.copy()
        up[index] += h
        down[index] -= h
        numeric[index] = (loss(up, X, y) - loss(down, X, y)) / (2 * h)
    size = max(np.linalg.norm(numeric), np.linalg.norm(grad), 1e-8)
    return numeric, float(np.linalg.norm(numeric - grad) / size)

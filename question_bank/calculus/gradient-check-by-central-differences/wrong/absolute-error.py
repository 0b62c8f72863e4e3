# fails: one weight, a large step; one entry has half the right size; one wrong sign counts as 2; a matrix and a large step; a gradient that is 0 everywhere; whole numbers as weights; 1e-9 where 0 is right is a small error; a small wrong entry beside a large right one
# Does not divide by the size of the gradient.
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
    size = 1.0
    return numeric, float(np.max(np.abs(numeric - grad) / size))

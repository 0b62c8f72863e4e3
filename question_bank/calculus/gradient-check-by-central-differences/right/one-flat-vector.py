import numpy as np


def loss(w, X, y):
    """Mean fourth power of the errors of the model X @ w."""
    return np.mean((X @ w - y) ** 4)


def check_gradient(w, X, y, grad, h=1e-5):
    flat = np.array(w, dtype=float).ravel()
    slopes = []
    for i in range(flat.size):
        values = []
        for sign in (1.0, -1.0):
            kept = flat[i]
            flat[i] = kept + sign * h
            values.append(loss(flat.reshape(w.shape), X, y))
            flat[i] = kept
        slopes.append((values[0] - values[1]) / (2.0 * h))
    worst = 0.0
    for n, a in zip(slopes, grad.ravel()):
        worst = max(worst, abs(n - a) / max(abs(n), abs(a), 1e-8))
    return np.array(slopes).reshape(w.shape), worst

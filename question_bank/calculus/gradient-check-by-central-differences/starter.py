import numpy as np


def loss(w, X, y):
    """Mean fourth power of the errors of the model X @ w."""
    return np.mean((X @ w - y) ** 4)


def check_gradient(w, X, y, grad, h=1e-5):
    """Compare grad with central differences of the loss.

    w: (d,) or (d, k), float64 or int64. X: (n, d); y: shape of X @ w.
    grad: float64, of the shape of w. Nothing is changed.
    h: each entry of w is raised and lowered by h.

    Returns (numeric, error): float64 of the shape of w, and a float, the
    largest |n - a| / max(|n|, |a|, 1e-8) over the entries.
    """
    raise NotImplementedError

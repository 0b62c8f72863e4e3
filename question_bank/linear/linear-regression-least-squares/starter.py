import numpy as np


def fit_linear(X, y):
    """Least squares with an intercept; returns (w, b).

    X: (n, d), y: (n,); float64 or int64, d >= 1. ValueError if n = 0.

    Returns w, a float64 array (d,), and b, a float. Of several minimisers
    the one with the smallest norm of w (b does not count); singular values
    of the centred X below 1e-10 times the largest count as zero. The
    inputs are not changed.
    """
    raise NotImplementedError

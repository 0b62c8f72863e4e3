import numpy as np


def fit_ridge(X, y, lam):
    """Weights and intercept of ridge regression, in closed form.

    X: (n, d), y: (n,); float64 or int64, n and d >= 1. lam: above 0.

    Minimises the sum over rows of (y - X w - b)**2 plus lam times the
    sum of the squared weights; b is not penalised.

    Returns (w, b): a float64 array (d,) and a float.
    """
    raise NotImplementedError

import numpy as np


def fit_lasso(X, y, lam, sweeps):
    """Weights and intercept of the lasso by coordinate descent.

    X: (n, d), y: (n,); float64 or int64, n and d >= 1. lam: above 0.
    sweeps: how often all weights are updated in turn, 0 or more.

    Minimises the sum over rows of (y - X w - b)**2, divided by 2n, plus
    lam times the sum of the absolute weights; b is not penalised.

    Returns (w, b): a float64 array (d,) and a float.
    """
    raise NotImplementedError

import numpy as np


def cov_and_corr(X, ddof=1):
    """Covariance and correlation matrix of the columns of X.

    X: (n, d), rows are samples, float64 or int64, d >= 1. Covariances are
    sums divided by n - ddof; ValueError if n <= ddof (0 or 1).

    Returns (cov, corr), new float64 arrays (d, d). A column of equal values
    has correlation 0 with every other; the diagonal of corr is 1. X is not
    changed.
    """
    raise NotImplementedError

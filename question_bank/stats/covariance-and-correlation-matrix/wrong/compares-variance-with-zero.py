# fails: two constant columns are not correlated
# The variance of a constant column can come out as 1e-34 instead of 0.
import numpy as np


def cov_and_corr(X, ddof=1):
    n = len(X)
    if n <= ddof:
        raise ValueError("too few rows")
    C = X - X.mean(axis=0)
    cov = C.T @ C / (n - ddof)
    std = np.sqrt(np.diag(cov))
    scale = np.where(std == 0, 1.0, std)
    corr = cov / scale[:, None] / scale
    np.fill_diagonal(corr, 1.0)
    return cov, corr

# fails: a column that varies by 1e-20 is not constant
# A threshold takes a small column for a constant one.
import numpy as np


def cov_and_corr(X, ddof=1):
    n = len(X)
    if n <= ddof:
        raise ValueError("too few rows")
    C = X - X.mean(axis=0)
    cov = C.T @ C / (n - ddof)
    std = np.sqrt(np.diag(cov))
    varies = std > 1e-12
    scale = np.where(varies, std, 1.0)
    corr = np.where(np.outer(varies, varies), cov / scale[:, None] / scale, 0.0)
    np.fill_diagonal(corr, 1.0)
    return cov, corr

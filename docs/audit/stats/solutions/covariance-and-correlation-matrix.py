import numpy as np


def cov_and_corr(X, ddof=1):
    n, d = X.shape
    if n <= ddof:
        raise ValueError("too few rows")
    Y = X.astype(float)
    Y = Y - Y[0]
    Y = Y - Y.mean(axis=0)
    cov = Y.T @ Y / (n - ddof)
    size = np.abs(Y).max(axis=0)
    Z = Y / np.where(size > 0, size, 1.0)
    norm = np.sqrt((Z * Z).sum(axis=0))
    Z = Z / np.where(norm > 0, norm, 1.0)
    corr = np.clip(Z.T @ Z, -1, 1)
    np.fill_diagonal(corr, 1.0)
    return cov, corr

import numpy as np


def cov_and_corr(X, ddof=1):
    """Covariance and correlation matrix of the columns of X."""
    n = len(X)
    if n <= ddof:
        raise ValueError(f"{n} rows are not enough for ddof={ddof}")
    shifted = X - X[0]  # a constant column is exactly 0 now
    centred = shifted - shifted.mean(axis=0)
    cov = centred.T @ centred / (n - ddof)
    length = np.sqrt((centred**2).sum(axis=0))
    length[length == 0] = 1.0
    unit = centred / length
    corr = unit.T @ unit
    np.fill_diagonal(corr, 1.0)
    return cov, corr

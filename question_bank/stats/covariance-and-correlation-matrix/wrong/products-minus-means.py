# fails: values near 1e8
# Mean of products minus product of means loses all digits far from 0.
import numpy as np


def cov_and_corr(X, ddof=1):
    n = len(X)
    if n <= ddof:
        raise ValueError("too few rows")
    X = X.astype(float)
    constant = (X == X[0]).all(axis=0)
    S = X.T @ X - n * np.outer(X.mean(axis=0), X.mean(axis=0))
    S[constant] = 0.0
    S[:, constant] = 0.0
    length = np.where(constant, 1.0, np.sqrt(np.abs(np.diag(S))))
    corr = S / np.outer(length, length)
    np.fill_diagonal(corr, 1.0)
    return S / (n - ddof), corr

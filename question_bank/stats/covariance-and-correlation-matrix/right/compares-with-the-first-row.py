import numpy as np


def cov_and_corr(X, ddof=1):
    n = len(X)
    if n <= ddof:
        raise ValueError("too few rows")
    C = X - X.mean(axis=0)
    constant = (X == X[0]).all(axis=0)
    cov = np.einsum("ni,nj->ij", C, C) / (n - ddof)
    std = np.where(constant, 1.0, np.sqrt(np.diag(cov)))
    corr = np.where(constant | constant[:, None], 0.0, cov / std[:, None] / std)
    corr[np.arange(len(cov)), np.arange(len(cov))] = 1.0
    return cov, corr

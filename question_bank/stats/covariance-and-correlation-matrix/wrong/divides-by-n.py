# fails: two columns of whole numbers; three columns, the third falls as the first rises; thirty rows, four columns; as many rows as columns; one column; two constant columns are not correlated; values near 1e8; a column that varies by 1e-20 is not constant
# Always divides by n.
import numpy as np


def cov_and_corr(X, ddof=1):
    if len(X) <= ddof:
        raise ValueError("too few rows")
    constant = (X == X[0]).all(axis=0)
    C = np.where(constant, 0.0, X - X.mean(axis=0))
    length = np.where(constant, 1.0, np.sqrt((C**2).sum(axis=0)))
    corr = C.T @ C / np.outer(length, length)
    np.fill_diagonal(corr, 1.0)
    return C.T @ C / len(X), corr

# fails: two columns of whole numbers; a constant column, ddof=0; three columns, the third falls as the first rises; thirty rows, four columns; as many rows as columns; ddof=0 changes the covariance only; one column; two constant columns are not correlated; one row, ddof=0; values near 1e8; a column that varies by 1e-20 is not constant
# Takes the columns for samples, as np.cov does by default.
import numpy as np


def cov_and_corr(X, ddof=1):
    n = X.shape[1]
    if len(X) <= ddof:
        raise ValueError("too few rows")
    C = X - X.mean(axis=1, keepdims=True)
    length = np.sqrt((C**2).sum(axis=1))
    length[length == 0] = 1.0
    corr = C @ C.T / np.outer(length, length)
    np.fill_diagonal(corr, 1.0)
    return C @ C.T / max(n - ddof, 1), corr

import math

import numpy as np


def cov_and_corr(X, ddof=1):
    n, d = X.shape
    if n - ddof <= 0:
        raise ValueError("too few rows")
    columns = []
    for j in range(d):
        # the first value as origin: a constant column is exactly 0, and stays 0
        column = X[:, j] - X[0, j]
        columns.append(column - column.sum() / n)
    cov, corr = np.zeros((d, d)), np.eye(d)
    for i in range(d):
        for j in range(d):
            cov[i, j] = (columns[i] * columns[j]).sum() / (n - ddof)
    for i in range(d):
        for j in range(d):
            if i != j and cov[i, i] > 0 and cov[j, j] > 0:
                corr[i, j] = cov[i, j] / math.sqrt(cov[i, i]) / math.sqrt(cov[j, j])
    return cov, corr

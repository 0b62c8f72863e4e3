# fails: a very small penalty, features near 1e6
# A column of ones that pays nothing: right on paper, but the digits go with features near 1e6.
import numpy as np


def fit_ridge(X, y, lam):
    ones = np.column_stack([X, np.ones(len(X))])
    penalty = lam * np.eye(ones.shape[1])
    penalty[-1, -1] = 0.0
    w = np.linalg.solve(ones.T @ ones + penalty, ones.T @ y)
    return w[:-1], float(w[-1])

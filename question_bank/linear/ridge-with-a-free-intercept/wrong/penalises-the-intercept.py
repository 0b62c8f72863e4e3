# fails: four points and a penalty of 5; moved by 100: the same weight, the intercept pays nothing; each weight is shrunk by its own column; three features with noise; the rows in another order; more features than rows; a constant column gets no weight; one row: its target is the intercept; whole numbers; a very large penalty leaves the mean; a very small penalty, features near 1e6; 30,000 rows in time
# A column of ones, and the penalty on all entries.
import numpy as np


def fit_ridge(X, y, lam):
    ones = np.column_stack([X, np.ones(len(X))])
    w = np.linalg.solve(ones.T @ ones + lam * np.eye(ones.shape[1]), ones.T @ y)
    return w[:-1], float(w[-1])

# fails: a constant column gets no weight; a doubled column shares its weight; a column that is the sum of two others, with noise; more features than rows; one row: its target is the intercept; nearly collinear columns keep their weights; columns that differ by 1e-12 count as one
# Solves with the Gram matrix: singular when columns depend on each other.
import numpy as np


def fit_linear(X, y):
    if len(X) == 0:
        raise ValueError("no rows")
    Xc, yc = X - X.mean(axis=0), y - y.mean()
    w = np.linalg.solve(Xc.T @ Xc, Xc.T @ yc)
    return w, float(y.mean() - X.mean(axis=0) @ w)

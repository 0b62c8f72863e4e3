# fails: four points and a penalty of 5; moved by 100: the same weight, the intercept pays nothing; each weight is shrunk by its own column; three features with noise; the rows in another order; a doubled column shares the weight; more features than rows; a constant column gets no weight; whole numbers; 30,000 rows in time
# Divides the squared errors by n, so the penalty is n times as strong.
import numpy as np


def fit_ridge(X, y, lam):
    """Weights and intercept of ridge regression, in closed form."""
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred = X - x_mean
    A = centred.T @ centred / len(X) + lam * np.eye(X.shape[1])
    w = np.linalg.solve(A, centred.T @ (y - y_mean) / len(X))
    return w, float(y_mean - x_mean @ w)

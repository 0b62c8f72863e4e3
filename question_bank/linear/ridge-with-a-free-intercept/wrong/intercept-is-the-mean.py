# fails: four points and a penalty of 5; moved by 100: the same weight, the intercept pays nothing; three features with noise; the rows in another order; a doubled column shares the weight; more features than rows; a constant column gets no weight; whole numbers; a very small penalty, features near 1e6; 30,000 rows in time
# Returns the mean of the targets as intercept, which is right for centred features only.
import numpy as np


def fit_ridge(X, y, lam):
    """Weights and intercept of ridge regression, in closed form."""
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred = X - x_mean
    A = centred.T @ centred + lam * np.eye(X.shape[1])
    w = np.linalg.solve(A, centred.T @ (y - y_mean))
    return w, float(y_mean)

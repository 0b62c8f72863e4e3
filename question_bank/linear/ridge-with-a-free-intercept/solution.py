import numpy as np


def fit_ridge(X, y, lam):
    """Weights and intercept of ridge regression, in closed form."""
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred = X - x_mean
    A = centred.T @ centred + lam * np.eye(X.shape[1])
    w = np.linalg.solve(A, centred.T @ (y - y_mean))
    return w, float(y_mean - x_mean @ w)

# fails: four points and a penalty of 5; moved by 100: the same weight, the intercept pays nothing; each weight is shrunk by its own column; three features with noise; the rows in another order; a doubled column shares the weight; more features than rows; a constant column gets no weight; whole numbers; a very large penalty leaves the mean; 30,000 rows in time
# No penalty: least squares of smallest norm.
import numpy as np


def fit_ridge(X, y, lam):
    """Weights and intercept of ridge regression, in closed form."""
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred = X - x_mean
    w = np.linalg.lstsq(centred, y - y_mean, rcond=None)[0]
    return w, float(y_mean - x_mean @ w)

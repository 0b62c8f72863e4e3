import numpy as np


def fit_lasso(X, y, lam, sweeps):
    """Weights and intercept of the lasso by coordinate descent."""
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    columns = np.ascontiguousarray((X - x_mean).T)
    sizes = np.mean(columns**2, axis=1)
    w = np.zeros(d)
    residual = y - y_mean
    for _ in range(sweeps):
        for j in range(d):
            if sizes[j] == 0:
                continue
            slope = columns[j] @ residual / n + sizes[j] * w[j]
            shrunk = max(abs(slope) - lam, 0.0)
            new = np.sign(slope) * shrunk / sizes[j]
            residual += (w[j] - new) * columns[j]
            w[j] = new
    return w, float(y_mean - x_mean @ w)

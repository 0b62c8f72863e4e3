# fails: a negative weight is shrunk towards 0, too; one sweep over three features; four sweeps over eight features; columns without use end at exactly 0; nearly equal columns: no early stop; more features than rows; 4,000 rows, 600 features, 20 sweeps in time
# Clips at 0 and loses negative weights.
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
            shrunk = max(slope - lam, 0.0)
            new = shrunk / sizes[j]
            residual += (w[j] - new) * columns[j]
            w[j] = new
    return w, float(y_mean - x_mean @ w)

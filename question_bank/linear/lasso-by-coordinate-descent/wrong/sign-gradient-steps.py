# fails: two features, two sweeps; a larger penalty leaves one weight at exactly 0; one sweep over three features; four sweeps over eight features; columns without use end at exactly 0; nearly equal columns: no early stop; a penalty that nothing survives; of two equal columns the first takes all; more features than rows; 4,000 rows, 600 features, 20 sweeps in time
# Gradient steps with lam * sign(w): weights swing around 0 and hardly ever hit it.
import numpy as np


def fit_lasso(X, y, lam, sweeps):
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred = X - x_mean
    step = 1.0 / max(np.linalg.norm(centred, 2) ** 2 / n, 1e-12)
    w = np.zeros(d)
    for _ in range(50 * sweeps):
        w = w - step * (centred.T @ (centred @ w - (y - y_mean)) / n + lam * np.sign(w))
    return w, float(y_mean - x_mean @ w)

# exercise: fit
# honest: mistake
# message: returned a value, expected ValueError
import numpy as np


def fit(X, y):
    if not len(X):
        return np.zeros(X.shape[1]), 0.0
    w = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=None)[0]
    return w, float(y.mean() - X.mean(axis=0) @ w)

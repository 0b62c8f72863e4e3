# exercise: fit
# honest: variant
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    w = np.linalg.pinv(X - X.mean(axis=0)) @ y
    return [w, y.mean() - X.mean(axis=0) @ w]

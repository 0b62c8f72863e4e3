# exercise: fit
# honest: mistake
# message: item 1: the sign is flipped
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    w = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=None)[0]
    return w, float(X.mean(axis=0) @ w - y.mean())

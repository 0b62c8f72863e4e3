# exercise: fit
# honest: mistake
# message: item 0: 
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    w = np.linalg.lstsq(X - X.mean(axis=0), y, rcond=None)[0]
    return float(y.mean() - X.mean(axis=0) @ w), w

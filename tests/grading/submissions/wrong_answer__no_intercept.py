# exercise: fit
# honest: mistake
# message: item 0: 
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    return np.linalg.lstsq(X, y, rcond=None)[0], 0.0

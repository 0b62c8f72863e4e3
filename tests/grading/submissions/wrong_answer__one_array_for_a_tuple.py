# exercise: fit
# honest: mistake
# message: returned an array, expected a tuple of 2 items
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    A = np.column_stack([X, np.ones(len(X))])
    return np.linalg.lstsq(A, y, rcond=None)[0]

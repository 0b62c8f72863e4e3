# exercise: fit
# honest: variant
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    A = np.column_stack([X, np.ones(len(X))])
    solution = np.linalg.lstsq(A, y, rcond=None)[0]
    return solution[:-1], solution[-1]

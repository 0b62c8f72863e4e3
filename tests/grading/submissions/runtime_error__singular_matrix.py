# exercise: fit
# honest: mistake
# message: LinAlgError: Singular matrix
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    A = np.column_stack([X, X, np.ones(len(X))])
    return np.linalg.solve(A.T @ A, A.T @ y)[:1], 0.0

# exercise: fit
# honest: mistake
# message: item 0: 
import numpy as np


def fit(X, y):
    if len(X) == 0:
        raise ValueError('no rows')
    centred = X - X.mean(axis=0)
    w = np.linalg.solve(centred.T @ centred + 0.1 * np.eye(X.shape[1]), centred.T @ (y - y.mean()))
    return w, float(y.mean() - X.mean(axis=0) @ w)

import numpy as np


def pairwise_distances(X, Y, squared=False):
    X = np.asarray(X, dtype=np.float64)
    Y = np.asarray(Y, dtype=np.float64)
    d = X[:, None, :] - Y[None, :, :]
    s = (d * d).sum(axis=2)
    return s if squared else np.sqrt(s)

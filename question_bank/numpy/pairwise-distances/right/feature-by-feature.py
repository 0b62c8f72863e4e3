import numpy as np


def pairwise_distances(X, Y, squared=False):
    total = np.zeros((len(X), len(Y)))
    for x, y in zip(X.T.astype(float), Y.T.astype(float)):
        total += np.subtract.outer(x, y) ** 2
    if not squared:
        np.sqrt(total, out=total)
    return total

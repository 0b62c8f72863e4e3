# fails: 800 rows against 800 in time
# Two nested loops over rows: right, but far too slow.
import numpy as np


def pairwise_distances(X, Y, squared=False):
    distances = np.zeros((len(X), len(Y)))
    for i in range(len(X)):
        for j in range(len(Y)):
            d2 = np.sum((X[i].astype(float) - Y[j].astype(float)) ** 2)
            distances[i, j] = d2 if squared else np.sqrt(d2)
    return distances

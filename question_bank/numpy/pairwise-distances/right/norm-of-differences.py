import numpy as np


def pairwise_distances(X, Y, squared=False):
    gaps = np.subtract(X[:, np.newaxis], Y, dtype=np.float64)
    lengths = np.linalg.norm(gaps, axis=-1)
    return lengths**2 if squared else lengths

import numpy as np


def pairwise_distances(X, Y, squared=False):
    """Euclidean distances between all rows of X and all rows of Y.

    X: (n, d), Y: (m, d); float64, int64 or uint8, not always the same;
    n and m may be 0.
    squared: return the squared distances instead.

    Returns a new float64 array (n, m). Equal rows give exactly 0. The
    inputs are not changed.
    """
    raise NotImplementedError

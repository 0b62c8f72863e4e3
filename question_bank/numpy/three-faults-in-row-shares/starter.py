import numpy as np


def row_shares(x, weight=1.0):
    """Each row (last axis) divided by its sum, times its weight.

    x: (..., d), float64 or int64; entries below 0 count as 0.
    weight: a number, or an array of shape x.shape[:-1].

    Returns a new float64 array of the shape of x; rows with sum 0 give
    zeros. No input is changed.
    """
    x = np.asarray(x, dtype=np.float64)
    x[x < 0] = 0.0
    total = x.sum(axis=1, keepdims=True)
    total[total == 0.0] = 1.0
    return x / total * weight

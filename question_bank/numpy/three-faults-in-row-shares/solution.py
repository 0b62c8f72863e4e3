import numpy as np


def row_shares(x, weight=1.0):
    """Each row (last axis) divided by its sum, times its weight."""
    x = np.array(x, dtype=np.float64)  # always a copy
    x[x < 0] = 0.0
    total = x.sum(axis=-1, keepdims=True)
    total[total == 0.0] = 1.0
    return x / total * np.asarray(weight)[..., np.newaxis]

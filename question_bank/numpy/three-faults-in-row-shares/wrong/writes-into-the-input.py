# fails: a table of floats keeps its negative entries
# First planted fault alone: asarray does not copy float64.
import numpy as np


def row_shares(x, weight=1.0):
    x = np.asarray(x, dtype=np.float64)
    x[x < 0] = 0.0
    total = x.sum(axis=-1, keepdims=True)
    total[total == 0.0] = 1.0
    return x / total * np.asarray(weight)[..., np.newaxis]

import numpy as np


def row_shares(x, weight=1.0):
    x = np.maximum(np.asarray(x, dtype=np.float64), 0.0)
    total = x.sum(axis=-1, keepdims=True)
    total[total == 0.0] = 1.0
    weight = np.asarray(weight, dtype=np.float64)
    return x / total * weight[..., None]

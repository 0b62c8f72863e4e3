import numpy as np


def moving_average(x, k):
    x = x.astype(np.float64)
    if k > x.shape[0]:
        return x[:0]
    steps = np.concatenate([x[:k].sum(axis=0, keepdims=True), x[k:] - x[:-k]])
    return steps.cumsum(axis=0) / k

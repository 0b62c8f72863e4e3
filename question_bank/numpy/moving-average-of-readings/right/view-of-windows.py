import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def moving_average(x, k):
    if len(x) < k:
        return np.empty((0,) + x.shape[1:])
    return sliding_window_view(x, k, axis=0).mean(axis=-1)

import numpy as np


def draw_categories(weights, u):
    w = np.asarray(weights, dtype=np.float64)
    if np.any(w < 0) or not np.any(w > 0):
        raise ValueError("weights")
    possible = np.flatnonzero(w > 0)
    ends = np.cumsum(w[possible])
    ends = ends / ends[-1]
    i = np.searchsorted(ends, u, side="right")
    return np.asarray(possible[i], dtype=np.int64)

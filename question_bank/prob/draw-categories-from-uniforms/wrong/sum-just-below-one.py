# fails: the largest u below 1 stays in range; the largest u below 1, and a last weight of 0
# Shares are rounded first, so the last end can lie below 1 and the index past the end.
import numpy as np


def draw_categories(weights, u):
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("bad weights")
    ends = np.cumsum(weights / weights.sum())
    return np.searchsorted(ends, u, side="right")

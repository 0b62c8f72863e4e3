# fails: the largest u below 1, and a last weight of 0
# Clipping to the last index can draw a category of weight 0.
import numpy as np


def draw_categories(weights, u):
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("bad weights")
    ends = np.cumsum(weights / weights.sum())
    return np.minimum(np.searchsorted(ends, u, side="right"), len(weights) - 1)

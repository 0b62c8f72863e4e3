# fails: a negative weight
# Checks only the total.
import numpy as np


def draw_categories(weights, u):
    ends = np.cumsum(weights)
    if ends[-1] <= 0:
        raise ValueError("bad weights")
    return np.searchsorted(ends / ends[-1], u, side="right")

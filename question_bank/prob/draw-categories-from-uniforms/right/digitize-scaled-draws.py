import numpy as np


def draw_categories(weights, u):
    if (np.sign(weights) == -1).any() or weights.sum() <= 0:
        raise ValueError("bad weights")
    ends = weights.cumsum(dtype=np.float64)
    return np.digitize(u * ends[-1], ends)

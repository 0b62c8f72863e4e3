import numpy as np


def draw_categories(weights, u):
    if weights.min() < 0 or weights.max() == 0:
        raise ValueError("bad weights")
    possible = np.flatnonzero(weights)
    shares = weights[possible] / weights.sum()
    ends = np.cumsum(shares)
    place = np.searchsorted(ends[:-1], u, side="right")
    return possible[place]

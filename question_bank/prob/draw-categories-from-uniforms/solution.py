import numpy as np


def draw_categories(weights, u):
    """The category that each uniform number falls into."""
    if np.any(weights < 0) or not np.any(weights):
        raise ValueError("weights must not be negative, nor all 0")
    ends = np.cumsum(weights)
    # divided by its own last entry, the last one is exactly 1, above any u
    return np.searchsorted(ends / ends[-1], u, side="right")

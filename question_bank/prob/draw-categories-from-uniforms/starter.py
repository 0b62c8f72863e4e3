import numpy as np


def draw_categories(weights, u):
    """The category that each uniform number falls into.

    weights: (k,), float64 or int64, k >= 1, not negative, not all 0; they
    need not sum to 1. ValueError otherwise.
    u: float64 of any shape, perhaps empty, values in [0, 1).

    Returns int64 of the shape of u: i where c(i) <= u < c(i + 1), c(i) the
    share of the weight before category i. The inputs are not changed.
    """
    raise NotImplementedError

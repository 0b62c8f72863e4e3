import numpy as np


def moving_average(x, k):
    """Means of all full windows of k readings along axis 0.

    x: (n,) or (n, d), float64 or int64, without NaN; n may be 0.
    k: whole number, at least 1.

    Returns a new float64 array (n - k + 1,) or (n - k + 1, d), without rows
    if k > n. x is not changed.
    """
    raise NotImplementedError

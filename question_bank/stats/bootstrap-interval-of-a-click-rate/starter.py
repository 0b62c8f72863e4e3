import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    """Click rate with a percentile bootstrap interval over users.

    clicks, views: (n,), one entry per user, int64 or float64, views >= 1.
    indices: int64 (B, n), each row holds the users of one resample.
    level: between 0 and 1.

    Returns (rate, low, high), three floats; quantiles by linear
    interpolation. The inputs are not changed.
    """
    raise NotImplementedError

import numpy as np


def group_stats(keys, values):
    """Count, sum and mean of the values of each key.

    keys: (n,) int64, any order; values: (n,) float64 or int64; NaN is
    missing.

    Returns (groups, count, total, mean), ordered by key: int64, int64,
    float64, float64. Missing values are left out; a key without any value
    has count 0, total 0 and mean NaN. The inputs are not changed.
    """
    raise NotImplementedError

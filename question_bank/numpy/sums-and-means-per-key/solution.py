import numpy as np


def group_stats(keys, values):
    """Count, sum and mean of the values of each key."""
    groups, code = np.unique(keys, return_inverse=True)
    valid = ~np.isnan(values)
    code, values = code[valid], values[valid]
    count = np.bincount(code, minlength=len(groups))
    total = np.zeros(len(groups))  # float64 also where no value is left
    total += np.bincount(code, weights=values, minlength=len(groups))
    mean = np.full(len(groups), np.nan)
    np.divide(total, count, out=mean, where=count > 0)
    return groups, count, total, mean

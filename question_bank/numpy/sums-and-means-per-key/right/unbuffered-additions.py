import numpy as np


def group_stats(keys, values):
    groups = np.unique(keys)
    code = np.searchsorted(groups, keys)
    known = np.logical_not(np.isnan(values))
    count = np.zeros(groups.shape, dtype=np.int64)
    total = np.zeros(groups.shape)
    np.add.at(count, code, known)
    np.add.at(total, code, np.where(known, values, 0))
    mean = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return groups, count, total, mean

import numpy as np


def group_stats(keys, values):
    order = np.argsort(keys, kind="stable")
    keys, values = keys[order], values[order].astype(np.float64)
    if len(keys) == 0:
        return keys, np.zeros(0, dtype=np.int64), np.zeros(0), np.zeros(0)
    start = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
    missing = np.isnan(values)
    count = np.add.reduceat(1 - missing.astype(np.int64), start)
    total = np.add.reduceat(np.where(missing, 0.0, values), start)
    with np.errstate(invalid="ignore"):
        return keys[start], count, total, total / count

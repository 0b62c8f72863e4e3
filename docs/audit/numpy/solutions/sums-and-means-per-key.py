import numpy as np


def group_stats(keys, values):
    groups, inverse = np.unique(keys, return_inverse=True)
    v = np.asarray(values).astype(np.float64)
    ok = ~np.isnan(v)
    g = len(groups)
    count = np.bincount(inverse[ok], minlength=g).astype(np.int64)
    total = np.bincount(inverse[ok], weights=v[ok], minlength=g).astype(np.float64)
    mean = np.divide(total, count, out=np.full(g, np.nan), where=count > 0)
    return groups.astype(np.int64), count, total, mean

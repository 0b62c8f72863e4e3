# fails: missing values are left out, the key stays; nothing but missing values
# Removes missing rows first, and with them the keys that have nothing else.
import numpy as np


def group_stats(keys, values):
    valid = ~np.isnan(values)
    groups, code, count = np.unique(keys[valid], return_inverse=True, return_counts=True)
    total = np.bincount(code, weights=values[valid], minlength=len(groups))
    return groups, count, total, total / count

# fails: two keys, one of them negative; sixty rows with gaps; whole numbers give floats; keys as large as customer numbers; nothing but missing values; the order of the rows does not matter; 200,000 rows with 40,000 keys in time
# Returns the groups in the order in which they first appear.
import numpy as np


def group_stats(keys, values):
    groups, first, code = np.unique(keys, return_index=True, return_inverse=True)
    valid = ~np.isnan(values)
    count = np.bincount(code[valid], minlength=len(groups))
    total = np.bincount(code[valid], weights=values[valid], minlength=len(groups))
    mean = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    order = np.argsort(first)
    return groups[order], count[order], total[order], mean[order]

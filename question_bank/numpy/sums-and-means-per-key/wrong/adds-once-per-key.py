# fails: two keys, one of them negative; sixty rows with gaps; whole numbers give floats; keys as large as customer numbers; the order of the rows does not matter; 200,000 rows with 40,000 keys in time
# Buffered +=: where a code repeats, only the last addition survives.
import numpy as np


def group_stats(keys, values):
    groups, code = np.unique(keys, return_inverse=True)
    count, total = np.zeros(len(groups), dtype=np.int64), np.zeros(len(groups))
    valid = ~np.isnan(values)
    count[code[valid]] += 1
    total[code[valid]] += values[valid]
    return groups, count, total, np.where(count > 0, total / np.maximum(count, 1), np.nan)

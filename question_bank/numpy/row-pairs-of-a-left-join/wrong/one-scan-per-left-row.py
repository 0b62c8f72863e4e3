# fails: 200,000 keys on each side in time
# Right, but scans all right keys for each left row.
import numpy as np


def left_join_rows(left, right):
    left_rows, right_rows = [], []
    for row, key in enumerate(left):
        matches = np.flatnonzero(right == key)
        if len(matches) == 0:
            matches = [-1]
        left_rows.extend([row] * len(matches))
        right_rows.extend(matches)
    return np.array(left_rows, dtype=np.int64), np.array(right_rows, dtype=np.int64)

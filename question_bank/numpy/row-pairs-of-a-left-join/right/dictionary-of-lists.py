import numpy as np


def left_join_rows(left, right):
    rows_of = {}
    for row, key in enumerate(right.tolist()):
        rows_of.setdefault(key, []).append(row)
    left_rows, right_rows = [], []
    for row, key in enumerate(left.tolist()):
        matches = rows_of.get(key, [-1])
        left_rows.extend([row] * len(matches))
        right_rows.extend(matches)
    return np.array(left_rows, dtype=np.int64), np.array(right_rows, dtype=np.int64)

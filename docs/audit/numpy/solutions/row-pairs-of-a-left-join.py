import numpy as np


def left_join_rows(left, right):
    order = np.argsort(right, kind="stable").astype(np.int64)
    keys = right[order]
    lo = np.searchsorted(keys, left, side="left")
    hi = np.searchsorted(keys, left, side="right")
    count = hi - lo
    rows = np.maximum(count, 1)
    left_rows = np.repeat(np.arange(len(left), dtype=np.int64), rows)
    first = np.cumsum(rows) - rows
    within = np.arange(len(left_rows)) - np.repeat(first, rows)
    right_rows = np.full(len(left_rows), -1, dtype=np.int64)
    hit = np.repeat(count > 0, rows)
    right_rows[hit] = order[(np.repeat(lo, rows) + within)[hit]]
    return left_rows, right_rows

import numpy as np


def left_join_rows(left, right):
    """Pairs of row numbers that a left join brings together."""
    order = np.argsort(right, kind="stable")
    first = np.searchsorted(right[order], left)
    count = np.searchsorted(right[order], left, side="right") - first
    times = count.clip(min=1)  # how often a left row appears
    left_rows = np.repeat(np.arange(len(left)), times)
    start = np.cumsum(times) - times  # where its block of pairs begins
    place = np.arange(len(left_rows)) - start[left_rows]
    right_rows = np.full(len(left_rows), -1)
    matched = count[left_rows] > 0
    right_rows[matched] = order[(first[left_rows] + place)[matched]]
    return left_rows, right_rows

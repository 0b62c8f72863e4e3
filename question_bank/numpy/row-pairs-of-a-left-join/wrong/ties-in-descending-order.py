# fails: repeated keys on both sides; matches of one key stay in order; keys as large as customer numbers; 200,000 keys on each side in time; many repeated keys, draw 1; many repeated keys, draw 2; many repeated keys, draw 3
# Sorts the reversed keys: equal keys come out in descending row order.
import numpy as np


def left_join_rows(left, right):
    order = len(right) - 1 - np.argsort(right[::-1], kind="stable")
    first = np.searchsorted(right[order], left, side="left")
    count = np.searchsorted(right[order], left, side="right") - first
    times = np.maximum(count, 1)
    left_rows = np.repeat(np.arange(len(left)), times)
    place = np.arange(len(left_rows)) - (np.cumsum(times) - times)[left_rows]
    right_rows = np.full(len(left_rows), -1)
    matched = count[left_rows] > 0
    right_rows[matched] = order[(first[left_rows] + place)[matched]]
    return left_rows, right_rows

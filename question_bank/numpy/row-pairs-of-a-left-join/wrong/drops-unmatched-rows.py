# fails: a left row without a match; no key in common, some beyond the largest; no right rows; 200,000 keys on each side in time; many repeated keys, draw 1; many repeated keys, draw 2; many repeated keys, draw 3; keys that differ by 1 at 2^53, or by 2^32
# An inner join: left rows without a match are gone.
import numpy as np


def left_join_rows(left, right):
    order = np.argsort(right, kind="stable")
    first = np.searchsorted(right[order], left, side="left")
    count = np.searchsorted(right[order], left, side="right") - first
    left_rows = np.repeat(np.arange(len(left)), count)
    place = np.arange(len(left_rows)) - (np.cumsum(count) - count)[left_rows]
    return left_rows, order[first[left_rows] + place]

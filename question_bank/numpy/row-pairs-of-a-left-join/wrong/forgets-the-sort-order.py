# fails: repeated keys on both sides; one match each, right keys in descending order; matches of one key stay in order; keys as large as customer numbers; 200,000 keys on each side in time; many repeated keys, draw 1; many repeated keys, draw 2; many repeated keys, draw 3; keys that differ by 1 at 2^53, or by 2^32
# Returns positions in the sorted keys instead of row numbers.
import numpy as np


def left_join_rows(left, right):
    keys = np.sort(right)
    first = np.searchsorted(keys, left, side="left")
    count = np.searchsorted(keys, left, side="right") - first
    times = np.maximum(count, 1)
    left_rows = np.repeat(np.arange(len(left)), times)
    place = np.arange(len(left_rows)) - (np.cumsum(times) - times)[left_rows]
    return left_rows, np.where(count[left_rows] > 0, first[left_rows] + place, -1)

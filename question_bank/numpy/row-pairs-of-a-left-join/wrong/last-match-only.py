# fails: repeated keys on both sides; matches of one key stay in order; keys as large as customer numbers; 200,000 keys on each side in time; many repeated keys, draw 1; many repeated keys, draw 2; many repeated keys, draw 3
# A dictionary from key to row keeps one match for each key.
import numpy as np


def left_join_rows(left, right):
    row_of = {key: row for row, key in enumerate(right.tolist())}
    rows = np.array([row_of.get(key, -1) for key in left.tolist()], dtype=np.int64)
    return np.arange(len(left)), rows

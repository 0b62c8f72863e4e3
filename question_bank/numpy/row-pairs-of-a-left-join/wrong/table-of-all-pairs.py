# fails: 200,000 keys on each side in time
# Compares all pairs at once: 40 GB in the speed case.
import numpy as np


def left_join_rows(left, right):
    equal = left[:, None] == right
    alone = ~equal.any(axis=1)
    rows, matches = np.nonzero(np.concatenate([equal, alone[:, None]], axis=1))
    return rows, np.where(matches == len(right), -1, matches)

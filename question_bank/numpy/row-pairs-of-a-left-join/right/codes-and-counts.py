import numpy as np


def left_join_rows(left, right):
    keys, code = np.unique(np.concatenate([left, right]), return_inverse=True)
    code_left, code_right = code[: len(left)], code[len(left) :]
    per_key = np.bincount(code_right, minlength=len(keys))
    # a row -1 for each key that is missing on the right, sorted in among the others
    missing = np.flatnonzero(per_key == 0)
    all_codes = np.concatenate([code_right, missing])
    all_rows = np.concatenate([np.arange(len(right)), np.full(len(missing), -1)])
    by_key = all_rows[np.argsort(all_codes, kind="stable")]
    length = np.maximum(per_key, 1)
    begin = np.r_[0, np.cumsum(length)][:-1]
    times = length[code_left]
    left_rows = np.repeat(np.arange(len(left)), times)
    shift = begin[code_left] - np.r_[0, np.cumsum(times)][:-1]
    return left_rows, by_key[np.arange(len(left_rows)) + np.repeat(shift, times)]

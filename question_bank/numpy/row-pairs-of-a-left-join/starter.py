import numpy as np


def left_join_rows(left, right):
    """Pairs of row numbers that a left join brings together.

    left: (n,), right: (m,); int64 keys in any order, perhaps repeated.

    Returns (left_rows, right_rows), int64 arrays of equal length, ordered
    by left row, then by right row; -1 where a left row has no match. The
    inputs are not changed.
    """
    raise NotImplementedError

import numpy as np


def solve(A, B):
    """The solution X of A X = B, by Gauss-Jordan elimination.

    A: (n, n). B: (n,) or (n, m). Each float64 or int64; not changed.

    Returns a float64 array of the shape of B. Raises ValueError for a
    singular A: in some column the best pivot left is at most 1e-12 times
    the largest absolute entry of A.
    """
    raise NotImplementedError

import numpy as np


def low_rank(A, k):
    """The best approximation of A by a matrix of rank at most k.

    A: (m, n), float64 or int64, m, n >= 1; neither centred nor changed.
    k: int, 0 or more; ValueError if negative.

    Returns (B, share): a float64 array (m, n), and the share of A's sum
    of squares that B keeps, a float; 1.0 if A is all zeros.
    """
    raise NotImplementedError

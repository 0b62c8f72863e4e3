import numpy as np


def low_rank(A, k):
    """The best approximation of A by a matrix of rank at most k."""
    if k < 0:
        raise ValueError("k is negative")
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    B = (U[:, :k] * s[:k]) @ Vt[:k]
    squares = s**2
    total = squares.sum()
    share = squares[:k].sum() / total if total > 0 else 1.0
    return B, float(share)

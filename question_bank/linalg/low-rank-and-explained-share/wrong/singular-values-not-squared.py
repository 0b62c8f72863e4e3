# fails: a diagonal matrix, rank 1; whole numbers; a tall matrix, rank 2; a wide matrix, rank 3; a square matrix, rank 1; columns far from 0 are not centred; entries near 1e-4; 20,000 rows within the memory
# The share of the singular values instead of their squares.
import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    B = (U[:, :k] * s[:k]) @ Vt[:k]
    return B, float(s[:k].sum() / s.sum()) if s.any() else 1.0

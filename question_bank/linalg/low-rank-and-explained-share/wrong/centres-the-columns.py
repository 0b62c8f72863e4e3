# fails: a diagonal matrix, rank 1; whole numbers; a tall matrix, rank 2; a wide matrix, rank 3; a square matrix, rank 1; columns far from 0 are not centred; entries near 1e-4; k = 0 keeps nothing; 20,000 rows within the memory
# PCA instead of the SVD of A: the mean row is kept for nothing.
import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError
    mean = A.mean(axis=0)
    U, s, Vt = np.linalg.svd(A - mean, full_matrices=False)
    B = (U[:, :k] * s[:k]) @ Vt[:k] + mean
    total = (s**2).sum()
    return B, float((s[:k] ** 2).sum() / total) if total else 1.0

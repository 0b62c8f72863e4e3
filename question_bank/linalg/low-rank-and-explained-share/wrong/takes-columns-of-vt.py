# fails: a tall matrix, rank 2; a wide matrix, rank 3; a square matrix, rank 1; columns far from 0 are not centred; entries near 1e-4; the full rank gives the matrix back; k above both sizes; one row; 20,000 rows within the memory
# Reads the third factor as V: its columns are not the right singular vectors.
import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError
    U, s, V = np.linalg.svd(A, full_matrices=False)
    B = (U[:, :k] * s[:k]) @ V[:, :k].T
    total = (s**2).sum()
    return B, float((s[:k] ** 2).sum() / total) if total else 1.0

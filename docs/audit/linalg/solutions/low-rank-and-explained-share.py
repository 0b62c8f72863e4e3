import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError("k")
    A = np.array(A, dtype=float)
    if k >= min(A.shape):
        return A, 1.0
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    B = (U[:, :k] * s[:k]) @ Vt[:k]
    total = (s ** 2).sum()
    if total == 0:
        return B, 1.0
    return B, float((s[:k] ** 2).sum() / total)

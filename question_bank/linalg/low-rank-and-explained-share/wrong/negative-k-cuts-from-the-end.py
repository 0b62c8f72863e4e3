# fails: a negative k
# k = -1 drops the last term, as slices do, instead of raising an error.
import numpy as np


def low_rank(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    B = (U[:, :k] * s[:k]) @ Vt[:k]
    total = (s**2).sum()
    return B, float((s[:k] ** 2).sum() / total) if total else 1.0

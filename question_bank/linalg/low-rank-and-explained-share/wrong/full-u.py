# fails: 20,000 rows within the memory
# Asks for all columns of U, 3.2 GB for a tall matrix.
import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError
    U, s, Vt = np.linalg.svd(A)
    r = min(k, len(s))
    B = (U[:, :r] * s[:r]) @ Vt[:r]
    total = (s**2).sum()
    return B, float((s[:r] ** 2).sum() / total) if total else 1.0

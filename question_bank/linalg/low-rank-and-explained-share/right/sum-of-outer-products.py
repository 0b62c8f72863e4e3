import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    B = np.zeros(A.shape)
    for i in range(min(k, len(s))):
        B += s[i] * np.outer(U[:, i], Vt[i])
    if not A.any():
        return B, 1.0
    return B, float(np.sum(B**2) / np.sum(s**2))

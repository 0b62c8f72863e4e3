# fails: columns that differ by 1e-7; five nearly parallel columns
# Measures every part on the original column.
import numpy as np


def qr(A):
    A = A.astype(float)
    m, n = A.shape
    Q, R = np.zeros((m, n)), np.zeros((n, n))
    for k in range(n):
        R[:k, k] = Q[:, :k].T @ A[:, k]
        rest = A[:, k] - Q[:, :k] @ R[:k, k]
        R[k, k] = np.sqrt(rest @ rest)
        if R[k, k] <= 1e-10 * np.sqrt(A[:, k] @ A[:, k]):
            raise ValueError
        Q[:, k] = rest / R[k, k]
    return Q, R

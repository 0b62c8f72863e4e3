# fails: a tiny column behind a long one
# Compares with the first column instead of the column's own length.
import numpy as np


def norm(v):
    s = np.abs(v).max()
    if s == 0:
        return 0.0
    u = v / s
    return s * np.sqrt(u @ u)


def qr(A):
    A = np.array(A, dtype=float)
    m, n = A.shape
    Q = np.zeros((m, n))
    R = np.zeros((n, n))
    for j in range(n):
        v = A[:, j].copy()
        length = norm(v)
        for _ in range(2):
            c = Q[:, :j].T @ v
            v -= Q[:, :j] @ c
            R[:j, j] += c
        r = norm(v)
        if r <= 1e-10 * max(length, R[0,0]):
            raise ValueError("dependent")
        R[j, j] = r
        Q[:, j] = v / r
    return Q, R

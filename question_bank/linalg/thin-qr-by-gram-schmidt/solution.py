import numpy as np


def qr(A):
    """The thin QR factorisation of A, with a positive diagonal of R."""
    V = A.astype(np.float64)
    m, n = V.shape
    limits = 1e-10 * np.sqrt((V * V).sum(axis=0))
    Q, R = np.zeros((m, n)), np.zeros((n, n))
    for j in range(n):
        R[j, j] = np.sqrt(V[:, j] @ V[:, j])
        if R[j, j] <= limits[j]:
            raise ValueError("dependent columns")
        Q[:, j] = V[:, j] / R[j, j]
        R[j, j + 1:] = Q[:, j] @ V[:, j + 1:]
        V[:, j + 1:] -= np.outer(Q[:, j], R[j, j + 1:])
    return Q, R

# fails: a share of 8e-11 is too little; columns of very different length
# Calls a short column dependent.
import numpy as np


def qr(A):
    V = A.astype(float)
    m, n = V.shape
    Q, R = np.zeros((m, n)), np.zeros((n, n))
    for j in range(n):
        R[j, j] = np.sqrt(V[:, j] @ V[:, j])
        if R[j, j] <= 1e-10:
            raise ValueError
        Q[:, j] = V[:, j] / R[j, j]
        R[j, j + 1:] = Q[:, j] @ V[:, j + 1:]
        V[:, j + 1:] -= np.outer(Q[:, j], R[j, j + 1:])
    return Q, R

# fails: a dependent column; the third column depends on both others; a zero column; a zero first column; a share of 8e-11 is too little
# Divides rounding errors, or 0 by 0, and returns the result.
import numpy as np


def qr(A):
    V = A.astype(float)
    m, n = V.shape
    Q, R = np.zeros((m, n)), np.zeros((n, n))
    for j in range(n):
        R[j, j] = np.sqrt(V[:, j] @ V[:, j])
        Q[:, j] = V[:, j] / R[j, j]
        R[j, j + 1:] = Q[:, j] @ V[:, j + 1:]
        V[:, j + 1:] -= np.outer(Q[:, j], R[j, j + 1:])
    return Q, R

# fails: two by two; four by two, whole numbers; seven by four; five by five; the diagonal of R is positive; one column; one number; a share of 2e-10 is enough; columns of very different length; a tiny column behind a long one; columns that differ by 1e-7; five nearly parallel columns; a hundred by forty
# Orthogonal columns that are not scaled to length 1.
import numpy as np


def qr(A):
    V = A.astype(float)
    m, n = V.shape
    lengths = np.sqrt((V * V).sum(axis=0))
    R = np.eye(n)
    for j in range(n):
        square = V[:, j] @ V[:, j]
        if np.sqrt(square) <= 1e-10 * lengths[j]:
            raise ValueError
        R[j, j + 1:] = V[:, j] @ V[:, j + 1:] / square
        V[:, j + 1:] -= np.outer(V[:, j], R[j, j + 1:])
    return V, R

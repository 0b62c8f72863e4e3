# fails: the inverse, with a zero first pivot; whole numbers, two right-hand sides; four by four, one column as a matrix; the inverse of a permutation; a tiny first pivot; a tiny pivot above a large negative entry; an ill-conditioned Hilbert matrix; 80 equations, three right-hand sides
# Swaps rows of A and forgets the right-hand sides.
import numpy as np


def solve(A, B):
    n = len(A)
    M, R = A.astype(float), B.astype(float).reshape(n, -1)
    limit = 1e-12 * np.abs(A).max()
    for j in range(n):
        p = j + np.argmax(np.abs(M[j:, j]))
        if abs(M[p, j]) <= limit:
            raise ValueError
        M[[j, p]] = M[[p, j]]
        pivot = M[j, j]
        M[j] /= pivot
        R[j] /= pivot
        others = np.arange(n) != j
        factors = M[others, j]
        M[others] -= np.outer(factors, M[j])
        R[others] -= np.outer(factors, R[j])
    return R.reshape(B.shape)

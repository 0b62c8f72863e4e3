# fails: a singular matrix; singular, but only up to rounding; a tiny first pivot; a tiny pivot above a large negative entry; tiny entries, far from singular; huge entries, singular up to rounding; an ill-conditioned Hilbert matrix; 80 equations, three right-hand sides
# Searches the pivot among all rows, also those already used.
import numpy as np


def solve(A, B):
    n = len(A)
    M = np.column_stack([A, B]).astype(float)
    limit = 1e-12 * np.abs(A).max()
    for j in range(n):
        p = np.argmax(np.abs(M[:, j]))
        if abs(M[p, j]) <= limit:
            raise ValueError
        M[[j, p]] = M[[p, j]]
        M[j] /= M[j, j]
        others = np.arange(n) != j
        M[others] -= np.outer(M[others, j], M[j])
    return M[:, n:].reshape(B.shape)

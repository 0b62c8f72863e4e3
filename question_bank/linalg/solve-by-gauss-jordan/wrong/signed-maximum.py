# fails: a tiny pivot above a large negative entry
# Looks for the largest value instead of the largest absolute value.
import numpy as np


def solve(A, B):
    n = len(A)
    M = np.column_stack([A, B]).astype(float)
    limit = 1e-12 * np.abs(A).max()
    for j in range(n):
        p = j + np.argmax(M[j:, j])
        if np.abs(M[j:, j]).max() <= limit:
            raise ValueError
        M[[j, p]] = M[[p, j]]
        M[j] /= M[j, j]
        others = np.arange(n) != j
        M[others] -= np.outer(M[others, j], M[j])
    return M[:, n:].reshape(B.shape)

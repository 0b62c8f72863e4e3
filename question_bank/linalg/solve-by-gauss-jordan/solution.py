import numpy as np


def solve(A, B):
    """The solution X of A X = B, by Gauss-Jordan elimination."""
    n = len(A)
    M = np.column_stack([A, B]).astype(np.float64)
    limit = 1e-12 * np.abs(A).max()
    for j in range(n):
        p = j + np.argmax(np.abs(M[j:, j]))
        if abs(M[p, j]) <= limit:
            raise ValueError("A is singular")
        M[[j, p]] = M[[p, j]]
        M[j] /= M[j, j]
        others = np.arange(n) != j
        M[others] -= np.outer(M[others, j], M[j])
    return M[:, n:].reshape(B.shape)

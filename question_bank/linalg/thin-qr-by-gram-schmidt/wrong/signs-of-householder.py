# fails: two by two; four by two, whole numbers; seven by four; five by five; one column; a share of 2e-10 is enough; columns of very different length; a tiny column behind a long one; columns that differ by 1e-7; five nearly parallel columns; a hundred by forty
# Leaves the signs as the reflections give them.
import numpy as np


def qr(A):
    R = A.astype(float)
    m, n = R.shape
    lengths = np.sqrt(np.sum(R**2, axis=0))
    H = np.eye(m)
    for j in range(n):
        x = R[j:, j].copy()
        norm = np.sqrt(x @ x)
        if norm <= 1e-10 * lengths[j]:
            raise ValueError
        x[0] += norm if x[0] >= 0 else -norm
        x /= np.sqrt(x @ x)
        R[j:] -= 2 * np.outer(x, x @ R[j:])
        H[:, j:] -= 2 * np.outer(H[:, j:] @ x, x)
    return H[:, :n], np.triu(R[:n])

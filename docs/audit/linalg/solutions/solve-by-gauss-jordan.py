import numpy as np


def solve(A, B):
    A = np.array(A, dtype=float)
    shape = np.shape(B)
    n = len(A)
    X = np.array(B, dtype=float).reshape(n, -1)
    limit = 1e-12 * np.abs(A).max()
    for j in range(n):
        i = j + int(np.argmax(np.abs(A[j:, j])))
        if abs(A[i, j]) <= limit:
            raise ValueError("singular")
        if i != j:
            A[[i, j]] = A[[j, i]]
            X[[i, j]] = X[[j, i]]
        p = A[j, j]
        A[j] /= p
        X[j] /= p
        f = A[:, j].copy()
        f[j] = 0
        A -= np.outer(f, A[j])
        X -= np.outer(f, X[j])
    return X.reshape(shape)

import numpy as np


def solve(A, B):
    n = A.shape[0]
    U = np.array(A, dtype=float)
    Y = np.array(B, dtype=float).reshape(n, -1)
    limit = np.max(np.abs(U)) * 1e-12
    for j in range(n):
        p = max(range(j, n), key=lambda i: abs(U[i, j]))
        if not abs(U[p, j]) > limit:
            raise ValueError("no usable pivot")
        if p != j:
            U[[p, j]], Y[[p, j]] = U[[j, p]], Y[[j, p]]
        for i in range(j + 1, n):
            factor = U[i, j] / U[j, j]
            U[i, j:] -= factor * U[j, j:]
            Y[i] -= factor * Y[j]
    X = np.zeros_like(Y)
    for i in reversed(range(n)):
        X[i] = (Y[i] - U[i, i + 1:] @ X[i + 1:]) / U[i, i]
    return X.reshape(np.shape(B))

import numpy as np


def qr(A):
    m, n = A.shape
    Q, R = np.zeros((m, n)), np.zeros((n, n))
    for k in range(n):
        column = A[:, k].astype(float)
        rest = column
        for _ in range(2):  # the second pass removes what rounding left
            parts = Q[:, :k].T @ rest
            rest = rest - Q[:, :k] @ parts
            R[:k, k] += parts
        R[k, k] = np.sqrt(rest @ rest)
        if R[k, k] <= 1e-10 * np.sqrt(column @ column):
            raise ValueError
        Q[:, k] = rest / R[k, k]
    return Q, R

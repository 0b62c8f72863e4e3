import numpy as np


def qr(A):
    R = A.astype(float)
    m, n = R.shape
    lengths = np.sqrt(np.sum(R**2, axis=0))
    mirrors = []
    for j in range(n):
        x = R[j:, j].copy()
        norm = np.sqrt(np.sum(x**2))
        if norm <= 1e-10 * lengths[j]:
            raise ValueError("a column depends on earlier ones")
        x[0] += norm if x[0] >= 0 else -norm
        x /= np.sqrt(np.sum(x**2))
        R[j:] -= 2 * np.outer(x, x @ R[j:])
        mirrors.append(x)
    Q = np.eye(m, n)
    for j in reversed(range(n)):
        Q[j:] -= 2 * np.outer(mirrors[j], mirrors[j] @ Q[j:])
    signs = np.where(np.diag(R) < 0, -1.0, 1.0)
    return Q * signs, np.triu(R[:n]) * signs[:, None]

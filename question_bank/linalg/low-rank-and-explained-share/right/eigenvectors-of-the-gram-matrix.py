import numpy as np


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must be 0 or more")
    A = A.astype(float)
    values, vectors = np.linalg.eigh(A.T @ A)
    leading = vectors[:, ::-1][:, :k]
    B = A @ leading @ leading.T
    total = np.sum(A**2)
    return B, 1.0 if total == 0 else float(1 - np.sum((A - B) ** 2) / total)

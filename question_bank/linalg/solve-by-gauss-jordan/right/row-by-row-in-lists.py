import numpy as np


def solve(A, B):
    columns = B if B.ndim == 2 else B[:, None]
    rows = [[float(a) for a in a_row] + [float(b) for b in b_row] for a_row, b_row in zip(A, columns)]
    n, limit = len(rows), 1e-12 * float(abs(A).max())
    for j in range(n):
        best = max(rows[j:], key=lambda row: abs(row[j]))
        if abs(best[j]) <= limit:
            raise ValueError("singular")
        p = next(i for i in range(j, n) if rows[i] is best)
        rows[j], rows[p] = rows[p], rows[j]
        pivot = rows[j][j]
        rows[j] = [entry / pivot for entry in rows[j]]
        for i in range(n):
            if i != j:
                factor = rows[i][j]
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[j])]
    return np.array([row[n:] for row in rows]).reshape(B.shape)

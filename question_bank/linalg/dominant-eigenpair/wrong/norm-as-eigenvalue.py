# fails: a negative eigenvalue dominates; negative and five by five; one number; a loose tolerance stops early
# The length of A v loses the sign of the eigenvalue.
import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    v = start / np.linalg.norm(start)
    for _ in range(max_steps + 1):
        w = A @ v
        if np.linalg.norm(w - (v @ w) * v) <= tol * abs(v @ w):
            return float(np.linalg.norm(w)), v
        v = w / np.linalg.norm(w)
    raise ValueError

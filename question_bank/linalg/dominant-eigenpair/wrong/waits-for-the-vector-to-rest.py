# fails: a negative eigenvalue dominates; negative and five by five; one number
# With a negative eigenvalue the vector changes its sign for ever.
import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    v = start / np.linalg.norm(start)
    for _ in range(max_steps + 1):
        w = A @ v
        value = v @ w
        w = w / np.linalg.norm(w)
        if np.linalg.norm(w - v) <= tol:
            return float(value), v
        v = w
    raise ValueError

# fails: a loose tolerance stops early; the tolerance is relative to a tiny eigenvalue
# Does not scale the tolerance with the eigenvalue.
import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    v = start / np.linalg.norm(start)
    for _ in range(max_steps + 1):
        w = A @ v
        value = v @ w
        if np.linalg.norm(w - value * v) <= tol:
            return float(value), v
        v = w / np.linalg.norm(w)
    raise ValueError

# fails: a large matrix entry does not overflow; the tolerance is relative to a tiny eigenvalue
# Unscaled powers of A overflow.
import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    x = start.copy()
    for _ in range(max_steps + 1):
        v = x / np.linalg.norm(x)
        w = A @ v
        value = v @ w
        if np.linalg.norm(w - value * v) <= tol * abs(value):
            return float(value), v
        x = A @ x
    raise ValueError

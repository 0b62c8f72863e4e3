# fails: eigenvalues 1 and -1 never settle; no replacement allowed; 1001 replacements are too many
# Says nothing where the iteration did not converge.
import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    v = start / np.linalg.norm(start)
    for _ in range(max_steps):
        w = A @ v
        if np.linalg.norm(w - (v @ w) * v) <= tol * abs(v @ w):
            break
        v = w / np.linalg.norm(w)
    return float(v @ A @ v), v

# fails: two by two, whole numbers; a negative eigenvalue dominates; eigenvalues 1 and -1 never settle; five by five; negative and five by five; one replacement is enough for rank 1; a start that is an eigenvector needs no replacement; a large matrix entry does not overflow; the tolerance is relative to a tiny eigenvalue; by default 1000 replacements are allowed; 1001 replacements are too many; a hundred by hundred
# Two equal quotients in a row are no proof.
import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    v = start / np.linalg.norm(start)
    old = np.inf
    for _ in range(max_steps + 1):
        w = A @ v
        value = v @ w
        if abs(value - old) <= tol * abs(value):
            return float(value), v
        old = value
        v = w / np.linalg.norm(w)
    raise ValueError

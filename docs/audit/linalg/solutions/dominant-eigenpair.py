import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    A = np.array(A, dtype=float)
    v = np.array(start, dtype=float)
    v = v / np.sqrt(v @ v)
    for step in range(max_steps + 1):
        w = A @ v
        lam = float(v @ w)
        r = w - lam * v
        if np.sqrt(r @ r) <= tol * abs(lam):
            return lam, v
        if step == max_steps:
            break
        v = w / np.sqrt(w @ w)
    raise ValueError("no convergence")

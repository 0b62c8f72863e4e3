import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    """The eigenvalue of largest absolute value, and its eigenvector."""
    v = unit(start)
    for _ in range(max_steps + 1):
        Av = A @ v
        value = v @ Av
        if np.linalg.norm(Av - value * v) <= tol * abs(value):
            return float(value), v
        v = unit(Av)
    raise ValueError("not converged")


def unit(x):
    return x / np.linalg.norm(x)

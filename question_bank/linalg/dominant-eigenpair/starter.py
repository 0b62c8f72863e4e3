import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    """The eigenvalue of largest absolute value, and its eigenvector.

    A: symmetric (n, n), float64 or int64. start: float64 (n,), not zero
    and not orthogonal to the eigenvector sought. Neither is changed.
    tol: done as soon as the norm of A v - value * v is at most
    tol * abs(value).
    max_steps: ValueError if so many multiplications are not enough.

    Returns (value, v): a float and a float64 array (n,) of length 1.
    """
    raise NotImplementedError

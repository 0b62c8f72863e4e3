import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    """Gradient descent with momentum on x @ A @ x / 2 - b @ x.

    A: symmetric (n, n). b, x0: (n,). Each float64 or int64; not changed.
    Before each update, in this order: "converged" if the norm of the
    gradient is at most tol, "diverged" if it is more than 1000 times the
    norm at x0, "out of steps" after max_steps updates.

    Returns (x, steps, status): float64 (n,), the number of updates made,
    and one of the three texts.
    """
    raise NotImplementedError

import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    x = np.array(x0, dtype=np.float64)
    v = np.zeros_like(x)
    first = None
    steps = 0
    while True:
        g = A @ x - b
        size = np.linalg.norm(g)
        if first is None:
            first = size
        if size <= tol:
            return x, steps, "converged"
        if size > 1000 * first:
            return x, steps, "diverged"
        if steps >= max_steps:
            return x, steps, "out of steps"
        v = momentum * v + g
        x = x - lr * v
        steps += 1

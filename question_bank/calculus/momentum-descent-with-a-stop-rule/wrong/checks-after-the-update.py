# fails: a start at the minimum
# Makes an update before it looks for the first time.
import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    x = x0.astype(float)
    v = np.zeros(len(x))
    g = A @ x - b
    first = np.linalg.norm(g)
    for steps in range(1, max_steps + 1):
        v = momentum * v + g
        x = x - lr * v
        g = A @ x - b
        size = np.linalg.norm(g)
        if size <= tol:
            return x, steps, "converged"
        if size > 1000 * first:
            return x, steps, "diverged"
    return x, max_steps, "out of steps"

import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    """Gradient descent with momentum on x @ A @ x / 2 - b @ x."""
    x = x0.astype(np.float64)
    v = np.zeros_like(x)
    limit = 1000.0 * np.linalg.norm(A @ x - b)
    steps = 0
    while True:
        g = A @ x - b
        size = np.linalg.norm(g)
        if size <= tol:
            return x, steps, "converged"
        if size > limit:
            return x, steps, "diverged"
        if steps == max_steps:
            return x, steps, "out of steps"
        v = momentum * v + g
        x = x - lr * v
        steps += 1

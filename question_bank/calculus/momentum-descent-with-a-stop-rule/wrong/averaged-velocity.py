# fails: two steps with momentum; five weights with momentum; a narrow valley, with momentum; strong momentum swings past the minimum; no minimum, as the curvature is negative
# Weights the gradient with 1 - momentum, as Adam does.
import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    x = x0.astype(float)
    v = np.zeros(len(x))
    first = np.linalg.norm(A @ x - b)
    steps = 0
    while True:
        g = A @ x - b
        size = np.linalg.norm(g)
        if size <= tol:
            return x, steps, "converged"
        if size > 1000 * first:
            return x, steps, "diverged"
        if steps == max_steps:
            return x, steps, "out of steps"
        v = momentum * v + (1 - momentum) * g
        x = x - lr * v
        steps += 1

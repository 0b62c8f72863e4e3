# fails: too large a learning rate; five weights diverge from a start near the minimum; a narrow valley, with momentum; exactly 1000 times the first norm goes on; diverged in the last step allowed; no minimum, as the curvature is negative
# Gives up as soon as the gradient is larger than at the start.
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
        if size > first:
            return x, steps, "diverged"
        if steps == max_steps:
            return x, steps, "out of steps"
        v = momentum * v + g
        x = x - lr * v
        steps += 1

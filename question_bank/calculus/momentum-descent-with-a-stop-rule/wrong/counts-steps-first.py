# fails: converged in the last step allowed; diverged in the last step allowed
# Looks at the number of steps before it looks at the gradient.
import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    x = x0.astype(float)
    v = np.zeros(len(x))
    first = np.linalg.norm(A @ x - b)
    for steps in range(max_steps):
        g = A @ x - b
        size = np.linalg.norm(g)
        if size <= tol:
            return x, steps, "converged"
        if size > 1000 * first:
            return x, steps, "diverged"
        v = momentum * v + g
        x = x - lr * v
    return x, max_steps, "out of steps"

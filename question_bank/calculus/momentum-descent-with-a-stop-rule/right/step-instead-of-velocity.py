import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    position = np.array(x0, dtype=float)
    move = 0.0  # lr is part of the step
    first = np.sqrt(np.sum((A @ position - b) ** 2))
    for done in range(max_steps + 1):
        slope = A @ position - b
        norm = np.sqrt(np.sum(slope**2))
        status = "converged" if norm <= tol else "diverged" if norm > 1000 * first else ""
        if status:
            return position, done, status
        if done < max_steps:
            move = momentum * move - lr * slope
            position = position + move
    return position, max_steps, "out of steps"

# fails: five weights without momentum; five weights with momentum; a narrow valley, no momentum; a narrow valley, with momentum; strong momentum swings past the minimum; the gradient norm is Euclidean; a gradient norm of exactly tol; a flat direction stays where it is; a tiny learning rate makes small steps, no minimum
# A small step is no sign of a minimum.
import numpy as np


def minimise(A, b, x0, lr, momentum=0.0, tol=1e-6, max_steps=1000):
    x = x0.astype(float)
    v = np.zeros(len(x))
    first = np.linalg.norm(A @ x - b)
    steps = 0
    while True:
        g = A @ x - b
        size = np.linalg.norm(g)
        if lr * size <= tol:
            return x, steps, "converged"
        if size > 1000 * first:
            return x, steps, "diverged"
        if steps == max_steps:
            return x, steps, "out of steps"
        v = momentum * v + g
        x = x - lr * v
        steps += 1

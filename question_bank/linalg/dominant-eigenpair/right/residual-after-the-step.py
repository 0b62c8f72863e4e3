import numpy as np


def power_iteration(A, start, tol=1e-9, max_steps=1000):
    v = start / np.sqrt(np.sum(start**2))
    w = np.dot(A, v)
    steps = 0
    while True:
        rayleigh = np.sum(v * w)
        gap = w - rayleigh * v
        if np.sqrt(np.sum(gap**2)) <= tol * np.abs(rayleigh):
            return rayleigh, -v
        if steps == max_steps:
            raise ValueError(f"no eigenpair after {steps} steps")
        v = w / np.sqrt(np.sum(w**2))
        w = np.dot(A, v)
        steps += 1

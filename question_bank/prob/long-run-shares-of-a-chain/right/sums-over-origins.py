import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    now, steps, change = np.array(start), 0, np.inf
    while change > tol:
        if steps == max_steps:
            raise ValueError("not settled")
        after = (now[:, None] * P).sum(axis=0)
        change = np.linalg.norm(after - now, ord=1)
        now, steps = after, steps + 1
    return now, steps

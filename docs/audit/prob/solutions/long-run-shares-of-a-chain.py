import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    shares = np.array(start, dtype=np.float64)
    for step in range(1, max_steps + 1):
        new = shares @ P
        change = np.abs(new - shares).sum()
        shares = new
        if change <= tol:
            return shares, step
    raise ValueError("not settled")

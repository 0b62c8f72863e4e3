import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    """Power iteration of a Markov chain; returns (shares, steps)."""
    shares = start
    for step in range(1, max_steps + 1):
        moved = shares @ P
        change = np.abs(moved - shares).sum()
        shares = moved
        if change <= tol:
            return shares, step
    raise ValueError(f"the shares still change after {max_steps} steps")

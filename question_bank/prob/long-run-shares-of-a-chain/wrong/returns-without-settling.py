# fails: users who swap screens for ever; not one step more than 10,000; one step too few
# Returns the last shares even where they still change.
import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    shares = start
    for step in range(1, max_steps + 1):
        moved = shares @ P
        change = np.abs(moved - shares).sum()
        shares = moved
        if change <= tol:
            break
    return shares, step

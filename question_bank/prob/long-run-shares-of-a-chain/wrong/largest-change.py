# fails: the changes are added up, not the largest of them; six screens; five screens, slow to leave, from one of them; 10,000 steps unless told otherwise; not one step more than 10,000
# Compares the largest change, not the sum of changes.
import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    shares = start
    for step in range(1, max_steps + 1):
        moved = shares @ P
        change = np.abs(moved - shares).max()
        shares = moved
        if change <= tol:
            return shares, step
    raise ValueError("not settled")

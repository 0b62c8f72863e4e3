# fails: two screens, until the changes sum to 0.1; two screens, default settings; the changes are added up, not the largest of them; six screens; five screens, slow to leave, from one of them; the start is the long run already: one step; all users end at the exit screen; a change equal to tol is small enough; 10,000 steps unless told otherwise; not one step more than 10,000
# Multiplies from the wrong side: averages over where users go.
import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    shares = start
    for step in range(1, max_steps + 1):
        moved = P @ shares
        change = np.abs(moved - shares).sum()
        shares = moved
        if change <= tol:
            return shares, step
    raise ValueError("not settled")

# fails: two screens, until the changes sum to 0.1; users who swap screens for ever; two screens, default settings; the changes are added up, not the largest of them; six screens; five screens, slow to leave, from one of them; two groups of screens keep their users; all users end at the exit screen; a change equal to tol is small enough; tol=0 is met by equal shares; the last allowed step still counts; 10,000 steps unless told otherwise; not one step more than 10,000; one step too few
# The changes of shares always sum to about 0.
import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    shares = start
    for step in range(1, max_steps + 1):
        moved = shares @ P
        change = abs((moved - shares).sum())
        shares = moved
        if change <= tol:
            return shares, step
    raise ValueError("not settled")

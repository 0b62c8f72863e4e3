# fails: the mean of two tasks; k = 1 is the share that passes; tasks with different numbers of programs; thirty tasks; k equal to n; 10,000 programs, k = 1,000
# Adds up the programs of all tasks first.
import numpy as np


def pass_at_k(n, c, k):
    n, c = int(n.sum()), int(c.sum())
    if n - c < k:
        return 1.0
    return float(1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1)))

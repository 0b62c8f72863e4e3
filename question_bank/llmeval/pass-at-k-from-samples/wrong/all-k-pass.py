# fails: three of ten pairs fail; fewer failures than k; as many failures as k; tasks with different numbers of programs; thirty tasks; k equal to n; 10,000 programs, k = 1,000
# Asks for all k programs to pass.
import numpy as np


def pass_at_k(n, c, k):
    values = [np.prod((b - np.arange(k)) / (a - np.arange(k))) if b >= k else 0.0 for a, b in zip(n, c)]
    return float(np.mean(values))

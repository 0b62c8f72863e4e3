import numpy as np


def pass_at_k(n, c, k):
    all_fail = np.ones(len(n))
    for i in range(k):
        all_fail *= np.maximum(n - c - i, 0) / (n - i)
    return float(1.0 - all_fail.mean())

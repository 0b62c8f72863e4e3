# fails: three of ten pairs fail; k = 1 is the share that passes; as many failures as k; tasks with different numbers of programs; thirty tasks; 10,000 programs, k = 1,000; one of 10,000 passes
# Leaves out the last factor of the product.
import numpy as np


def pass_at_k(n, c, k):
    values = []
    for a, b in zip(n, c):
        values.append(1.0 if a - b < k else 1.0 - np.prod(1.0 - k / np.arange(a - b + 1, a)))
    return float(np.mean(values))

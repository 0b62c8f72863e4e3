# fails: 10,000 programs, k = 1,000
# Multiplies out both coefficients, which become inf.
import numpy as np


def choose(n, k):
    return np.prod(n - np.arange(k, dtype=float)) / np.prod(1.0 + np.arange(k))


def pass_at_k(n, c, k):
    values = [1.0 if a - b < k else 1.0 - choose(a - b, k) / choose(a, k) for a, b in zip(n, c)]
    return float(np.mean(values))

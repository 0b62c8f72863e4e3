import numpy as np


def pass_at_k(n, c, k):
    """Mean unbiased pass@k over m tasks."""
    return float(np.mean([_one(ni, ci, k) for ni, ci in zip(n, c)]))


def _one(n, c, k):
    # where n - c < k, one of the factors is 1 - k/k = 0
    return 1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1))

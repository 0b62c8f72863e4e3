import numpy as np


def waiting_times(u, rate, limit):
    """Exponential times of at most `limit`, by inverting their CDF."""
    kept = -np.expm1(-rate * limit)
    return -np.log1p(-kept * u) / rate

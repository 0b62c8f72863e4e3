import numpy as np


def waiting_times(u, rate, limit):
    """Exponential times of at most `limit`, by inverting their CDF.

    u: float64 array of any shape, perhaps empty, values in [0, 1).
    rate: λ > 0 (the mean without a limit is 1/λ). limit: > 0, or np.inf.

    Returns a new float64 array of the shape of u. u is not changed.
    """
    raise NotImplementedError

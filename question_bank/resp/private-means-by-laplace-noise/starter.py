import numpy as np


def private_means(X, lower, upper, epsilon, u):
    """Column means; the whole release is epsilon-differentially private.

    X: (n, d), float64 or int64, one row per person, n and d >= 1.
    lower, upper: float64 (d,), bounds chosen without X, lower < upper.
    epsilon: budget of all columns together; ValueError if <= 0.
    u: float64 (d,), uniform draws in (0, 1) for the noise.

    Returns {"means": float64 (d,), "scale": float64 (d,)}, the noisy
    means and the scales of the noise. The inputs are not changed.
    """
    raise NotImplementedError

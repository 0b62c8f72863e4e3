import numpy as np


def waiting_times(u, rate, limit):
    u = np.asarray(u, dtype=np.float64)
    kept = -np.expm1(-rate * limit)
    part = u * kept
    with np.errstate(divide="ignore"):
        t = np.where(part < 0.5, -np.log1p(-part), -np.log((1.0 - u) + u * np.exp(-rate * limit)))
    return np.asarray(np.minimum(t / rate, limit) + 0.0)

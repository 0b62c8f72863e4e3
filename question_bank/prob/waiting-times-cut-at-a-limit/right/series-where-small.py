import numpy as np


def waiting_times(u, rate, limit):
    kept = 1.0 - np.exp(-rate * limit) if rate * limit > 1e-6 else rate * limit * (1.0 - rate * limit / 2)
    part = u * kept
    # -log(1 - t) = t + t²/2 + ... where t is small
    large = -np.log(1.0 - part)
    return np.where(part < 1e-7, part * (1.0 + part / 2), large) / rate

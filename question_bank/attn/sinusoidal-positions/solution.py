import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    """Position vectors with sine in even and cosine in odd columns."""
    frequency = base ** (-np.arange(0, dim, 2) / dim)
    angle = positions[:, None] * frequency
    out = np.empty((len(positions), dim))
    out[:, 0::2] = np.sin(angle)
    out[:, 1::2] = np.cos(angle)
    return out

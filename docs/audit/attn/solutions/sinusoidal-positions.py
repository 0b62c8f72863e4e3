import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    i = np.arange(dim // 2)
    angle = positions[:, None] / float(base) ** (2 * i / dim)
    out = np.empty((len(positions), dim))
    out[:, 0::2] = np.sin(angle)
    out[:, 1::2] = np.cos(angle)
    return out

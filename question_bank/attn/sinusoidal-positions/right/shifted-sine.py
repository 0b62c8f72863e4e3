import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    columns = np.arange(dim)
    exponent = (columns - columns % 2) / dim
    angle = np.outer(positions, 1.0 / np.power(base, exponent))
    return np.where(columns % 2 == 0, np.sin(angle), np.cos(angle))

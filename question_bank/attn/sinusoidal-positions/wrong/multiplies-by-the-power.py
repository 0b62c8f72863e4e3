# fails: two positions, two frequencies; sixteen positions with the default base; six columns; the slowest frequency, position 1,000; negative positions; position 100,000 in 128 columns; reordering the positions reorders the rows
# Multiplies by base^(2i / dim) instead of dividing.
import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    frequency = base ** (np.arange(0, dim, 2) / dim)
    angle = positions[:, None] * frequency
    out = np.empty((len(positions), dim))
    out[:, 0::2] = np.sin(angle)
    out[:, 1::2] = np.cos(angle)
    return out

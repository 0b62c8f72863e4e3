# fails: two positions, two frequencies; positions that are not whole numbers, not sorted; sixteen positions with the default base; six columns; the slowest frequency, position 1,000; negative positions; position 100,000 in 128 columns; reordering the positions reorders the rows
# Gives each column its own frequency, so sine and cosine are no pair.
import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    frequency = base ** (-np.arange(dim) / dim)
    angle = positions[:, None] * frequency
    out = np.empty((len(positions), dim))
    out[:, 0::2] = np.sin(angle[:, 0::2])
    out[:, 1::2] = np.cos(angle[:, 1::2])
    return out

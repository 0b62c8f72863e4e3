# fails: positions that are not whole numbers, not sorted; the slowest frequency, position 1,000; negative positions; position 100,000 in 128 columns; reordering the positions reorders the rows
# Takes the number of the row for the position.
import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    frequency = base ** (-np.arange(0, dim, 2) / dim)
    angle = np.arange(len(positions))[:, None] * frequency
    out = np.empty((len(positions), dim))
    out[:, 0::2] = np.sin(angle)
    out[:, 1::2] = np.cos(angle)
    return out

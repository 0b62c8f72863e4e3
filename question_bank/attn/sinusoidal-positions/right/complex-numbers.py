import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    i = np.arange(dim // 2)
    turn = np.exp(1j * np.divide.outer(positions, base ** (2 * i / dim)))
    return np.stack([turn.imag, turn.real], axis=-1).reshape(-1, dim)

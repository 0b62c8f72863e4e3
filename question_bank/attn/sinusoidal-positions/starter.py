import numpy as np


def sinusoidal(positions, dim, base=10000.0):
    """Position vectors with sine in even and cosine in odd columns.

    positions: int64 or float64 (n,); n may be 0.
    dim: width of the vectors, even and at least 2.
    base: columns 2i and 2i + 1 have the frequency base**(-2i / dim).

    Returns a new float64 array (n, dim).
    """
    raise NotImplementedError

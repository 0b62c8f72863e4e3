import numpy as np


def rope_scores(q, k, positions, base=10000.0):
    """Dot products of queries and keys after rotary position embedding.

    q, k: float64 (..., T, d), d even, with equal leading axes.
    positions: int64 or float64 (T,), of queries and keys alike.
    base: components 2i and 2i + 1 turn by position * base**(-2i / d).

    Returns a new float64 array (..., T, T): row = query, column = key.
    """
    raise NotImplementedError

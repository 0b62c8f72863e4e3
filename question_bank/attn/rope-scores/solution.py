import numpy as np


def rope_scores(q, k, positions, base=10000.0):
    """Dot products of queries and keys after rotary position embedding."""
    d = q.shape[-1]
    frequency = base ** (-np.arange(0, d, 2) / d)
    angle = positions[:, None] * frequency  # (T, d/2)
    cos, sin = np.cos(angle), np.sin(angle)

    def rotate(x):
        even, odd = x[..., 0::2], x[..., 1::2]
        out = np.empty(x.shape)
        out[..., 0::2] = even * cos - odd * sin
        out[..., 1::2] = even * sin + odd * cos
        return out

    return rotate(q) @ np.swapaxes(rotate(k), -1, -2)

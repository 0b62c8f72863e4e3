import numpy as np


def rope_scores(q, k, positions, base=10000.0):
    d = q.shape[-1]
    phi = positions[:, None] * float(base) ** (-np.arange(0, d, 2) / d)
    cos, sin = np.cos(phi), np.sin(phi)

    def turn(x):
        a, b = x[..., 0::2], x[..., 1::2]
        out = np.empty(x.shape)
        out[..., 0::2] = a * cos - b * sin
        out[..., 1::2] = a * sin + b * cos
        return out

    return turn(q) @ np.swapaxes(turn(k), -1, -2)

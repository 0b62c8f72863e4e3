import numpy as np


def rotated(x, cos, sin):
    pairs = x.reshape(*x.shape[:-1], -1, 2)
    swapped = np.stack([-pairs[..., 1], pairs[..., 0]], axis=-1).reshape(x.shape)
    return x * cos + swapped * sin


def rope_scores(q, k, positions, base=10000.0):
    d = q.shape[-1]
    angle = np.repeat(positions[:, None] * np.power(base, -np.arange(0, d, 2) / d), 2, axis=1)
    cos, sin = np.cos(angle), np.sin(angle)
    return np.matmul(rotated(q, cos, sin), np.moveaxis(rotated(k, cos, sin), -2, -1))

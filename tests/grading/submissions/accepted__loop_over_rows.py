# exercise: softmax
# honest: variant
import math

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    moved = np.moveaxis(x, axis, -1)
    out = np.empty_like(moved)
    for index in np.ndindex(moved.shape[:-1]):
        row = moved[index]
        e = [math.exp(value - max(row)) for value in row]
        out[index] = [value / sum(e) for value in e]
    return np.moveaxis(out, -1, axis)

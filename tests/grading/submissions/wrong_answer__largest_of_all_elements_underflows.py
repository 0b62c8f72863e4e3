# exercise: softmax
# honest: mistake
# message: NaN
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    e = np.exp(x - 1e4)
    return e / e.sum(axis=axis, keepdims=True)

# exercise: softmax
# honest: mistake
# message: every value is
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    return np.exp(x - x.max(axis=axis, keepdims=True))

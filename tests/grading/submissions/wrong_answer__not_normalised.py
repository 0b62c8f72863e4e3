# exercise: softmax
# message: every value is 1.50321 times the expected one: 3 of 3 values differ
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError('scalar')
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e
# honest: mistake

# exercise: softmax
# message: wrong axis: the values sum to 1 along axis 0, expected axis 1: 32 of 32 values differ, first at [0, 0]
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError('scalar')
    e = np.exp(x - x.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
# honest: mistake

# exercise: softmax
# honest: mistake
# message: wrong axis: the values sum to 1 along axis 1, expected axis 0
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)

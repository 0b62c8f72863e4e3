# exercise: softmax
# honest: mistake
# message: ValueError: not enough values to unpack (expected 2, got 1) (line 8)
import numpy as np


def softmax(x, axis=-1):
    rows, columns = x.shape
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)

# honest: mistake
# message: IndexError: index 9 is out of bounds for axis 0 with size 3 (line 8, called from line 12)
# exercise: softmax
import numpy as np


def scaled(x):
    return np.exp(x) / x[..., 0].shape[0] if x.ndim > 1 else np.exp(x)[9]


def softmax(x, axis=-1):
    e = scaled(x - np.max(x, axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)

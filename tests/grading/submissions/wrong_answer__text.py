# exercise: softmax
# message: returned a text, expected an array of shape (3,)
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError('scalar')
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return str(e)
# honest: mistake

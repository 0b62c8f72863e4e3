# exercise: softmax
# message: right values in the wrong shape: shape (1, 3), expected (3,)
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError('scalar')
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return (e / e.sum(axis=axis, keepdims=True))[None]
# honest: mistake

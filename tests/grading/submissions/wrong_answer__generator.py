# exercise: softmax
# message: returned a generator
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError('scalar')
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return (v for v in e)
# honest: mistake

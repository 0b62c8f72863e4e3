# exercise: softmax
# message: ValueError: operands could not be broadcast together with shapes (4,8) (4,) (line 10)
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError('scalar')
    e = np.exp(x - x.max(axis=axis))
    return e / e.sum(axis=axis)
# honest: mistake

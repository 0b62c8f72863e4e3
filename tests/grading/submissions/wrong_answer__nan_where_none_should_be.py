# exercise: softmax
# honest: mistake
# message: all values are NaN (overflow?
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    with np.errstate(all='ignore'):
        e = np.exp(x)
        return e / e.sum(axis=axis, keepdims=True)

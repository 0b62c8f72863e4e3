# exercise: softmax
# message: returned a value, expected ValueError
import numpy as np


def softmax(x, axis=-1):
    x = np.atleast_1d(x)
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
# honest: mistake

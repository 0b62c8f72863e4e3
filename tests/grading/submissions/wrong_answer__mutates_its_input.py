# exercise: softmax
# message: changes its input x; work on a copy
import numpy as np


def softmax(x, axis=-1):
    if np.ndim(x) == 0:
        raise ValueError
    x -= x.max(axis=axis, keepdims=True)
    e = np.exp(x)
    return e / e.sum(axis=axis, keepdims=True)
# honest: mistake

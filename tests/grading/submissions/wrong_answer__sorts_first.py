# exercise: softmax
# honest: mistake
# message: the right values in reverse order
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    x = np.sort(x, axis=axis)[..., ::-1]
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)

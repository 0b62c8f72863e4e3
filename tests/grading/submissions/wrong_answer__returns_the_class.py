# exercise: softmax
# honest: mistake
# message: shape (), expected (3,)
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    return np.argmax(x, axis=axis)

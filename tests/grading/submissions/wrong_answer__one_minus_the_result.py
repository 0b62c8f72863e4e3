# exercise: softmax
# honest: mistake
# message: one minus the expected values
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return 1 - e / e.sum(axis=axis, keepdims=True)

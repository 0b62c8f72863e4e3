# exercise: softmax
# honest: variant
import numpy as np


def normalised(e, axis):
    return e / e.sum(axis=axis, keepdims=True)


def softmax(x, axis=-1):
    if np.ndim(x) == 0:
        raise ValueError
    stable = lambda x: np.exp(x - x.max(axis=axis, keepdims=True))
    return normalised(stable(np.array(x, float)), axis)

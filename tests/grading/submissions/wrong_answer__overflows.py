# exercise: softmax
# message: all values are NaN (overflow? the inputs reach 10001.0): 2 of 2 values differ, first at [0]: got nan, expected 0.268941
import numpy as np


def softmax(x, axis=-1):
    if np.ndim(x) == 0:
        raise ValueError
    e = np.exp(x)
    return e / e.sum(axis=axis, keepdims=True)
# honest: mistake

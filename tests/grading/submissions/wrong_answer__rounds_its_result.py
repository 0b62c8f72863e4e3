# exercise: softmax
# honest: mistake
# message: 3 of 3 values differ, first at [0]: got 0.09, expected 0.0900306 (largest error 0.00027)
import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    if x.ndim == 0:
        raise ValueError("scalar")
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return (e / e.sum(axis=axis, keepdims=True)).round(3)

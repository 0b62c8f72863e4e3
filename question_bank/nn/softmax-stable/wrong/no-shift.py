# fails: ?
# Exponentiates the raw logits: inf / inf above 709, 0 / 0 far below zero.
import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x)
    return e / e.sum(axis=axis, keepdims=True)

# fails: integer logits give fractions
# Writes into an array of the input's dtype, which cuts fractions off.
import numpy as np


def softmax(x, axis=-1):
    out = np.zeros_like(x)
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    out[...] = e / np.sum(e, axis=axis, keepdims=True)
    return out

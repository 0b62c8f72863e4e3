import numpy as np


def cross_entropy(logits, labels):
    n, classes = logits.shape
    if n == 0:
        raise ValueError("empty batch")
    if np.any((labels < 0) | (labels >= classes)):
        raise ValueError("label out of range")
    index = labels.reshape(n, 1)
    gaps = logits - np.take_along_axis(logits, index, axis=1)
    top = gaps.max(axis=1, keepdims=True)
    e = np.exp(gaps - top)
    total = e.sum(axis=1, keepdims=True)
    grad = e / total
    picked = np.take_along_axis(grad, index, axis=1)
    np.put_along_axis(grad, index, picked - 1.0, axis=1)
    return float((top + np.log(total)).mean()), grad / n

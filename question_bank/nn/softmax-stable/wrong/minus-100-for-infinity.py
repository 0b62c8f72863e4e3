# fails: minus infinity stays below any finite logit
# Puts -100 where a class cannot occur; next to logits near -1000 that class wins.
import numpy as np


def softmax(x, axis=-1):
    logits = np.where(np.isneginf(x), -100.0, x)
    e = np.exp(logits - np.max(logits, axis=axis, keepdims=True))
    return e / np.sum(e, axis=axis, keepdims=True)

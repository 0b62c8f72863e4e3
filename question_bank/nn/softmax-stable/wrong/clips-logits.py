# fails: logits near 1e4 do not overflow; logits near -1e4 do not all become zero; rows of very different size in one batch
# Cuts the logits to the range of exp, which makes large ones equal.
import numpy as np


def softmax(x, axis=-1):
    e = np.exp(np.clip(x, -700.0, 700.0))
    return e / e.sum(axis=axis, keepdims=True)

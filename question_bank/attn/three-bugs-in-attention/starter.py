import numpy as np


def attend(q, k, v, mask):
    """Masked attention: returns (output, weights)."""
    scores = q @ k.transpose(0, 2, 1)
    scores = scores - scores.max(axis=1, keepdims=True)
    e = np.exp(scores)
    weights = e / e.sum(axis=1, keepdims=True)
    weights = np.where(mask, weights, 0.0)
    return weights @ v, weights

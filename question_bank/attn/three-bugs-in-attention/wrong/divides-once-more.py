# fails: a forbidden score of 1e3 does not drown the allowed ones; a forbidden key stays out where allowed scores lie near -1e3
# Masks after the softmax and divides by the new sum: fails once the allowed weights are 0.
import numpy as np


def attend(q, k, v, mask):
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])
    scores = scores - scores.max(axis=-1, keepdims=True)
    e = np.exp(scores)
    weights = e / e.sum(axis=-1, keepdims=True)
    weights = np.where(mask, weights, 0.0)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v, weights

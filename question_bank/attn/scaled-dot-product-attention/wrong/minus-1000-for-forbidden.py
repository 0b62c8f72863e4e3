# fails: a forbidden key stays out where allowed scores lie near -1e4
# Gives forbidden pairs a score that looks low, but allowed ones go lower.
import numpy as np


def attention(q, k, v, mask=None):
    scores = np.matmul(q, np.swapaxes(k, -1, -2)) / np.sqrt(q.shape[-1])
    allowed = np.broadcast_to(True if mask is None else mask, scores.shape)
    scores = np.where(allowed, scores, -1000.0)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    weights = np.where(allowed.any(axis=-1, keepdims=True), weights, 0.0)
    return weights @ v, weights

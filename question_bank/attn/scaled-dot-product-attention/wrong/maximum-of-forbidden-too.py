# fails: a huge forbidden score does not drown the allowed ones; a forbidden key stays out where allowed scores lie near -1e4
# Shifts by the largest score, forbidden or not; the allowed ones underflow to zero.
import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    if mask is not None:
        e = np.where(mask, e, 0.0)
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total > 0.0, total, 1.0)
    return weights @ v, weights

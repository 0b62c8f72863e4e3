# fails: scores of 1e4 and -1e4, close together and far apart; a forbidden key stays out where allowed scores lie near -1e4
# Exponentiates the raw scores.
import numpy as np


def attention(q, k, v, mask=None):
    e = np.exp(q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1]))
    if mask is not None:
        e = np.where(mask, e, 0.0)
    total = e.sum(axis=-1, keepdims=True)
    weights = np.divide(e, total, out=np.zeros_like(e), where=total > 0.0)
    return weights @ v, weights

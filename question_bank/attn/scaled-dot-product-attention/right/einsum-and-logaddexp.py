import numpy as np


def attention(q, k, v, mask=None):
    scores = np.einsum("...qd,...kd->...qk", q, k) / np.sqrt(q.shape[-1])
    allowed = np.broadcast_to(True if mask is None else mask, scores.shape)
    log_total = np.logaddexp.reduce(scores, axis=-1, keepdims=True, where=allowed)
    weights = np.zeros(scores.shape)
    np.subtract(scores, log_total, out=weights, where=allowed)
    np.exp(weights, out=weights, where=allowed)
    return np.einsum("...qk,...kv->...qv", weights, v), weights

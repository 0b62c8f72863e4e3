import numpy as np


def attend(q, k, v, mask):
    d = q.shape[-1]
    scores = np.einsum("nid,njd->nij", q, k) * d**-0.5
    scores = scores + np.where(mask, 0.0, -1e30)
    scores -= scores.max(axis=2, keepdims=True)
    weights = np.exp(scores)
    weights /= weights.sum(axis=2, keepdims=True)
    return np.einsum("nij,njd->nid", weights, v), weights

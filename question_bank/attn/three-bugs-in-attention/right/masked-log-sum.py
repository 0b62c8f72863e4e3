import numpy as np


def attend(q, k, v, mask):
    scores = np.matmul(q / np.sqrt(k.shape[-1]), np.swapaxes(k, 1, 2))
    total = np.logaddexp.reduce(scores, axis=-1, keepdims=True, where=mask)
    weights = np.exp(np.where(mask, scores - total, -np.inf))
    return np.matmul(weights, v), weights

import numpy as np


def causal_attention(q, k, v, is_token):
    N, T, d = q.shape
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(d)
    see = np.tril(np.ones((T, T), dtype=bool)) & is_token[:, None, :]
    top = np.where(see, scores, -np.inf).max(axis=-1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)
    e = np.exp(np.where(see, scores - top, -np.inf))
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total > 0, total, 1.0)
    return weights @ v, weights

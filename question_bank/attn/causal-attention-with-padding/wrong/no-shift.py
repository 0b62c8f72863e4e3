# fails: scores of 1e3 and -1e3, seen or not
# Exponentiates the raw scores.
import numpy as np


def causal_attention(q, k, v, is_token):
    _, t, d = q.shape
    allowed = np.tril(np.ones((t, t), dtype=bool)) & is_token[:, None, :]
    e = np.where(allowed, np.exp(q @ k.swapaxes(1, 2) / np.sqrt(d)), 0.0)
    total = e.sum(axis=2, keepdims=True)
    weights = e / np.where(total > 0.0, total, 1.0)
    return weights @ v, weights

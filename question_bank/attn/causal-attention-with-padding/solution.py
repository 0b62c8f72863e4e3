import numpy as np


def causal_attention(q, k, v, is_token):
    """Causal attention over a padded batch."""
    _, t, d = q.shape
    causal = np.tril(np.ones((t, t), dtype=bool))  # row: query, column: key
    allowed = causal & is_token[:, None, :]  # (N, T, T)

    scores = q @ k.swapaxes(1, 2) / np.sqrt(d)
    scores = np.where(allowed, scores, -np.inf)
    top = scores.max(axis=2, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)  # queries that see nothing
    e = np.exp(scores - top)
    total = e.sum(axis=2, keepdims=True)
    weights = e / np.where(total > 0.0, total, 1.0)
    return weights @ v, weights

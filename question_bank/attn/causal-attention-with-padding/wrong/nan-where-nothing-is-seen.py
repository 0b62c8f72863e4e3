# fails: padding on the left, a query that sees nothing; four sentences, padding at both ends and inside; as many sentences as tokens; a sentence of padding only; a single token and a single padding; scores of 1e3 and -1e3, seen or not
# A softmax over minus infinity only.
import numpy as np


def causal_attention(q, k, v, is_token):
    _, t, d = q.shape
    causal = np.tril(np.ones((t, t), dtype=bool))  # row: query, column: key
    allowed = causal & is_token[:, None, :]  # (N, T, T)

    scores = q @ k.swapaxes(1, 2) / np.sqrt(d)
    scores = np.where(allowed, scores, -np.inf)
    top = scores.max(axis=2, keepdims=True)
    e = np.exp(scores - top)
    total = e.sum(axis=2, keepdims=True)
    weights = e / np.where(total > 0.0, total, 1.0)
    return weights @ v, weights

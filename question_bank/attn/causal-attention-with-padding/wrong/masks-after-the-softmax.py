# fails: padding on the right; padding on the left, a query that sees nothing; no padding: each token sees itself and what came before; scores are divided by the root of d; four sentences, padding at both ends and inside; as many sentences as tokens; a sentence of padding only; keys at padding do not matter; values at padding do not matter; scores of 1e3 and -1e3, seen or not; 64 tokens
# Hides keys after normalising; the rest no longer sums to one.
import numpy as np


def causal_attention(q, k, v, is_token):
    _, t, d = q.shape
    causal = np.tril(np.ones((t, t), dtype=bool))  # row: query, column: key
    allowed = causal & is_token[:, None, :]  # (N, T, T)

    scores = q @ k.swapaxes(1, 2) / np.sqrt(d)
    top = scores.max(axis=2, keepdims=True)
    e = np.exp(scores - top)
    total = e.sum(axis=2, keepdims=True)
    weights = e / total * allowed
    return weights @ v, weights

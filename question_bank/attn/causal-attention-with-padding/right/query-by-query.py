import numpy as np


def causal_attention(q, k, v, is_token):
    n, t, d = q.shape
    weights = np.zeros((n, t, t))
    for a in range(n):
        for i in range(t):
            seen = [j for j in range(i + 1) if is_token[a, j]]
            if seen:
                scores = k[a, seen] @ q[a, i] / np.sqrt(d)
                e = np.exp(scores - scores.max())
                weights[a, i, seen] = e / e.sum()
    return weights @ v, weights

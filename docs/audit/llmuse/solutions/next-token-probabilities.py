import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    z = np.array(logits, dtype=float)
    V = len(z)
    out = np.zeros(V)
    order = np.argsort(-z, kind="stable")
    if temperature == 0:
        out[order[0]] = 1.0
        return out
    if top_k is not None:
        order = order[:top_k]
    k = (z[order] - z[order[0]]) / temperature
    p = np.exp(k)
    p /= p.sum()
    if top_p is not None:
        c = np.cumsum(p)
        m = int(np.searchsorted(c, top_p, side="left")) + 1
        m = min(m, len(p))
        p = p[:m] / p[:m].sum()
        order = order[:m]
    out[order] = p
    return out

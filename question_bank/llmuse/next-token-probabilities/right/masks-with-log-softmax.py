import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    z = np.array(logits, dtype=np.float64)
    if temperature == 0:
        temperature, top_k, top_p = 1.0, 1, None
    z = z / temperature
    rank = np.empty(len(z), dtype=int)
    rank[np.lexsort((np.arange(len(z)), -z))] = np.arange(len(z))
    if top_k is not None:
        z[rank >= top_k] = -np.inf
    peak = z.max()
    logp = z - (peak + np.log(np.exp(z - peak).sum()))
    p = np.exp(logp)
    if top_p is not None:
        sums = np.cumsum(p[np.argsort(rank)])
        cut = min(np.searchsorted(sums, top_p), len(z) - 1)
        p[rank > cut] = 0.0
        p /= p.sum()
    return p

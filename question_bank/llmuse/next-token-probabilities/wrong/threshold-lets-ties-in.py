# fails: equal logits at the border of top_k; many equal logits
# Keeps all tokens that are at least as large as the k-th.
import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    probs = np.zeros(len(logits))
    order = np.argsort(-logits, kind="stable")  # ties by index
    if temperature == 0:
        probs[order[0]] = 1.0
        return probs

    k = len(logits) if top_k is None else min(top_k, len(logits))
    keep = order[logits[order] >= logits[order[k - 1]]]
    p = _softmax(logits[keep] / temperature)
    if top_p is not None:
        before = np.cumsum(p)[:-1]  # sums in front of tokens 2, 3, ...
        n = 1 + np.count_nonzero(before < top_p)
        keep, p = keep[:n], p[:n] / p[:n].sum()
    probs[keep] = p
    return probs


def _softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

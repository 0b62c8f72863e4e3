import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    """Distribution of the next token after temperature, top-k, top-p."""
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
        keep, p = keep[:n], p[:n] / p[:n].sum()
    probs[keep] = p
    return probs


def _softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

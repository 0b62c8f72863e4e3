import numpy as np


def cross_entropy(logits, labels):
    n, c = logits.shape
    if n == 0:
        raise ValueError("no rows")
    if np.any(labels < 0) or np.any(labels >= c):
        raise ValueError("label out of range")
    rows = np.arange(n)
    top = logits.argmax(axis=1)
    m = logits[rows, top]
    e = np.exp(logits - m[:, None])
    rest = e.copy()
    rest[rows, top] = 0.0
    s = rest.sum(axis=1)
    loss = (m - logits[rows, labels]) + np.log1p(s)
    grad = e / (1.0 + s)[:, None]
    grad[rows, labels] = 0.0
    grad[rows, labels] = -grad.sum(axis=1)
    return float(loss.mean()), grad / n

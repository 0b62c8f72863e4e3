import numpy as np


def cross_entropy(logits, labels):
    """Mean softmax cross-entropy of a batch, and its gradient."""
    n, classes = logits.shape
    if n == 0 or not np.all((labels >= 0) & (labels < classes)):
        raise ValueError("needs rows, and labels from 0 to C - 1")

    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))

    rows = np.arange(n)
    loss = -log_probs[rows, labels].mean()
    grad = np.exp(log_probs)
    grad[rows, labels] -= 1.0
    return float(loss), grad / n

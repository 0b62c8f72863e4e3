import numpy as np


def cross_entropy(logits, labels):
    """Mean softmax cross-entropy of a batch, and its gradient.

    logits: float64 array of shape (N, C), values up to 1e4 in size.
    labels: int64 array of shape (N,), the right class of each row.

    Returns (loss, grad): loss is a float, the mean over the N rows (natural
    logarithm); grad is a new float64 array of shape (N, C), the derivative
    of loss with respect to logits.

    Raises ValueError if N is 0 or a label lies outside 0 to C - 1.
    """
    raise NotImplementedError

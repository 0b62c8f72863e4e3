# fails: sure of the wrong class at 1e4; logits near -1e4; rows of very different size in one batch
# Log-sum-exp without the maximum overflows, or takes the logarithm of 0.
import numpy as np


def cross_entropy(logits, labels):
    n, classes = logits.shape
    if n == 0 or labels.min() < 0 or labels.max() >= classes:
        raise ValueError("empty batch or label out of range")
    e = np.exp(logits)
    total = e.sum(axis=1)
    loss = (np.log(total) - logits[np.arange(n), labels]).mean()
    return loss, (e / total[:, None] - np.eye(classes)[labels]) / n

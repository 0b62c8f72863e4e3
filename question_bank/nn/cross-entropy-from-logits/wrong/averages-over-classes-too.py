# fails: even odds cost log 2; two rows are averaged; six rows of five classes; sure of the wrong class at 1e4; logits near -1e4; rows of very different size in one batch; 400,000 rows in time
# Takes the mean over all N * C entries of the one-hot product.
import numpy as np


def cross_entropy(logits, labels):
    n, classes = logits.shape
    if n == 0 or labels.min() < 0 or labels.max() >= classes:
        raise ValueError("empty batch or label out of range")
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    one_hot = np.eye(classes)[labels]
    return -(one_hot * log_probs).mean(), (np.exp(log_probs) - one_hot) / n

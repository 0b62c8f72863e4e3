import numpy as np


def roc_auc(y_true, scores):
    mask = y_true.astype(bool)
    positives, negatives = scores[mask], np.sort(scores[~mask])
    pairs = positives.size * negatives.size
    if not pairs:
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    not_above = np.searchsorted(negatives, positives, side="right")
    return (below + not_above).sum() / (2 * pairs)

# fails: no negatives give NaN; no positives give NaN; no rows give NaN
# Calls a missing class "no better than chance".
import numpy as np


def roc_auc(y_true, scores):
    positive = y_true == 1
    p, n = positive.sum(), (~positive).sum()
    if p == 0 or n == 0:
        return 0.5
    _, group, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[group]
    return float((ranks[positive].sum() - p * (p + 1) / 2) / (p * n))

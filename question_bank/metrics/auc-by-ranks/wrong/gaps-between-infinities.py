# fails: equal infinities are ties
# Finds ties by differences, but inf - inf is NaN and not 0.
import numpy as np


def roc_auc(y_true, scores):
    positive = y_true == 1
    p, n = positive.sum(), (~positive).sum()
    if p == 0 or n == 0:
        return float("nan")
    order = np.argsort(scores, kind="stable")
    group = np.concatenate([[0], np.cumsum(np.diff(scores[order]) != 0)])
    counts = np.bincount(group)
    ranks = np.empty(len(scores))
    ranks[order] = (np.cumsum(counts) - (counts - 1) / 2)[group]
    return float((ranks[positive].sum() - p * (p + 1) / 2) / (p * n))

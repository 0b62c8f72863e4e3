# fails: scores that differ in the thirteenth digit are no ties
# Treats nearly equal scores as ties.
import numpy as np


def roc_auc(y_true, scores):
    positive = y_true == 1
    p, n = positive.sum(), (~positive).sum()
    if p == 0 or n == 0:
        return float("nan")
    _, group, counts = np.unique(np.round(scores, 10), return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[group]
    return float((ranks[positive].sum() - p * (p + 1) / 2) / (p * n))

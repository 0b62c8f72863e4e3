# fails: a tie counts one half; 300 rows with many ties, one in ten positive; all scores equal gives 0.5; booleans as labels; equal infinities are ties
# Equal scores get different ranks, in the order of the rows.
import numpy as np


def roc_auc(y_true, scores):
    positive = y_true == 1
    p, n = positive.sum(), (~positive).sum()
    if p == 0 or n == 0:
        return float("nan")
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1)
    return float((ranks[positive].sum() - p * (p + 1) / 2) / (p * n))

import numpy as np


def roc_auc(y_true, scores):
    pos = np.asarray(y_true).astype(bool)
    n_pos = int(pos.sum())
    n_neg = int(pos.size - n_pos)
    if n_pos == 0 or n_neg == 0:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    rank = last - (counts - 1) / 2.0
    total = rank[inverse][pos].sum()
    return float((total - n_pos * (n_pos + 1) / 2.0) / (n_pos * n_neg))

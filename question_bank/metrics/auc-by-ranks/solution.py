import numpy as np


def roc_auc(y_true, scores):
    """Area under the ROC curve from mid-ranks; NaN without both classes."""
    positive = y_true == 1
    n_pos = int(positive.sum())
    n_pairs = n_pos * (len(y_true) - n_pos)
    if n_pairs == 0:
        return float("nan")
    _, group, counts = np.unique(
        scores, return_inverse=True, return_counts=True
    )
    mid_ranks = np.cumsum(counts) - (counts - 1) / 2
    rank_sum = mid_ranks[group[positive]].sum()
    return float((rank_sum - n_pos * (n_pos + 1) / 2) / n_pairs)

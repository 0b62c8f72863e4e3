# fails: a tie counts one half; 300 rows with many ties, one in ten positive; all scores equal gives 0.5; booleans as labels; equal infinities are ties
# Counts only the negatives strictly below each positive.
import numpy as np


def roc_auc(y_true, scores):
    positive = y_true == 1
    if positive.all() or not positive.any():
        return float("nan")
    negatives = np.sort(scores[~positive])
    beaten = np.searchsorted(negatives, scores[positive], side="left")
    return float(beaten.mean() / len(negatives))

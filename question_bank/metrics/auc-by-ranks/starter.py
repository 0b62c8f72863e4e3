import numpy as np


def roc_auc(y_true, scores):
    """Area under the ROC curve; ties between a positive and a negative count 1/2.

    y_true: (n,), bool or int64 of 0 and 1. scores: (n,), float64, higher means
    more likely positive; no NaN, infinities allowed.

    Returns a float; NaN if there is no positive or no negative. The inputs are
    not changed.
    """
    raise NotImplementedError

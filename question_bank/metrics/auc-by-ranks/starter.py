import numpy as np


def roc_auc(y_true, scores):
    """Area under the ROC curve.

    A tie between a positive and a negative counts one half.

    y_true: (n,), bool or int64 of 0 and 1. scores: (n,), float64, higher
    means more likely positive; no NaN, infinities allowed.

    Returns a float; NaN if there is no positive or no negative. The inputs
    are not changed.
    """
    raise NotImplementedError

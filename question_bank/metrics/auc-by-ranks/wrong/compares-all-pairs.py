# fails: 200,000 rows in time
# Builds a table of all pairs: right, but 10 billion entries for 200,000 rows.
import numpy as np


def roc_auc(y_true, scores):
    positive = y_true == 1
    if positive.all() or not positive.any():
        return float("nan")
    a, b = scores[positive][:, None], scores[~positive]
    return float((a > b).mean() + (a == b).mean() / 2)

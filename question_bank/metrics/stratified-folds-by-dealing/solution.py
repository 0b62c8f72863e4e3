import numpy as np


def stratified_folds(y, k):
    """Pairs (train, test) of row indices for k-fold cross-validation."""
    order = np.argsort(y, kind="stable")
    fold = np.empty(len(y), dtype=np.int64)
    fold[order] = np.arange(len(y)) % k
    return [
        (np.flatnonzero(fold != i), np.flatnonzero(fold == i))
        for i in range(k)
    ]

import numpy as np


def stratified_folds(y, k):
    n = len(y)
    order = np.argsort(y, kind="stable")
    fold = np.empty(n, dtype=np.int64)
    fold[order] = np.arange(n) % k
    return [
        (np.flatnonzero(fold != j).astype(np.int64), np.flatnonzero(fold == j).astype(np.int64))
        for j in range(k)
    ]

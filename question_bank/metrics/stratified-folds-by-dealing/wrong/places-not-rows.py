# fails: six rows of two classes in two folds; the smaller label is dealt first, wherever it stands; three classes, ten folds; many classes of few rows; 1,000 rows keep their order within a class; labels below 0; a class with fewer rows than folds; as many folds as rows; 150,000 rows in time
# Deals the places of the sorted rows and forgets to go back to the rows.
import numpy as np


def stratified_folds(y, k):
    """Pairs (train, test) of row indices for k-fold cross-validation."""
    order = np.argsort(y, kind="stable")
    fold = np.empty(len(y), dtype=np.int64)
    fold = np.arange(len(y)) % k + 0 * order
    return [
        (np.flatnonzero(fold != i), np.flatnonzero(fold == i))
        for i in range(k)
    ]

# fails: six rows of two classes in two folds; the second class goes on where the first stopped; the smaller label is dealt first, wherever it stands; sorted by label: every fold has both classes; three classes, ten folds; many classes of few rows; 1,000 rows keep their order within a class; labels below 0; one class only; a class with fewer rows than folds; 150,000 rows in time
# Gives each fold a stretch of the sorted rows, so folds hold one class only.
import numpy as np


def stratified_folds(y, k):
    """Pairs (train, test) of row indices for k-fold cross-validation."""
    order = np.argsort(y, kind="stable")
    fold = np.empty(len(y), dtype=np.int64)
    fold[order] = np.arange(len(y)) * k // len(y)
    return [
        (np.flatnonzero(fold != i), np.flatnonzero(fold == i))
        for i in range(k)
    ]

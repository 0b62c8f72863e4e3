import numpy as np


def stratified_folds(y, k):
    """Pairs (train, test) of row indices for k-fold cross-validation.

    y: (n,) int64 class labels. k: 2 <= k <= n.

    The rows of the smallest label come first, in order of their index,
    then those of the next label, and so on; they are dealt to the test
    parts 0, 1, ..., k - 1, 0, 1, ... in turn.

    Returns a list of k tuples of two int64 arrays, each ascending.
    """
    raise NotImplementedError

import numpy as np


def best_split(X, y):
    """The split of a node with the lowest weighted Gini impurity.

    X: (n, d), float64 or int64, n at least 1; y: (n,), int64, any whole
    numbers. Rows with X[:, feature] <= threshold go left, the others right;
    thresholds lie midway between neighbouring distinct values.

    Returns (feature, threshold, impurity), or None if no threshold exists.
    Impurities closer than 1e-9 are a tie: lowest feature, then lowest
    threshold.
    """
    raise NotImplementedError

import numpy as np


def fit_stump(X, y):
    """Given: a tree with one split, for labels 0 and 1.

    Returns a function that takes an array with the same columns as X and
    returns an int64 array of labels. Do not change it.
    """
    best = (0, np.inf, _majority(y), 0)
    fewest = np.sum(y != best[2])
    for feature in range(X.shape[1]):
        for value in np.unique(X[:, feature])[:-1]:
            left = X[:, feature] <= value
            sides = _majority(y[left]), _majority(y[~left])
            wrong = np.sum(np.where(left, *sides) != y)
            if wrong < fewest:
                fewest, best = wrong, (feature, value, *sides)
    feature, value, *sides = best
    return lambda X: np.where(X[:, feature] <= value, *sides)


def _majority(y):
    return np.int64(2 * y.sum() > len(y))


def forest(X, y, rows, columns, X_new):
    n = len(X)
    ones = np.zeros(len(X_new), dtype=np.int64)
    oob_ones = np.zeros(n, dtype=np.int64)
    oob_trees = np.zeros(n, dtype=np.int64)
    for drawn, seen in zip(rows, columns):
        tree = fit_stump(X[drawn][:, seen], y[drawn])
        ones += tree(X_new[:, seen])
        out = np.ones(n, dtype=bool)
        out[drawn] = False
        oob_ones += np.where(out, tree(X[:, seen]), 0)
        oob_trees += out
    labels = (2 * ones > len(rows)).astype(np.int64)
    oob = np.where(oob_trees == 0, -1, 2 * oob_ones > oob_trees)
    return labels, oob.astype(np.int64)

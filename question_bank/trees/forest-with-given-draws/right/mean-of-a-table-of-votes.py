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
    every = np.concatenate([X, X_new])
    table = np.array([fit_stump(X[np.ix_(r, c)], y[r])(every[:, c]) for r, c in zip(rows, columns)])
    n = len(X)
    outside = np.array([~np.isin(np.arange(n), r) for r in rows])
    ones = (table[:, :n] * outside).sum(axis=0)
    zeros = ((1 - table[:, :n]) * outside).sum(axis=0)
    oob = np.where(ones > zeros, 1, 0)
    oob[~outside.any(axis=0)] = -1
    return (table[:, n:].mean(axis=0) > 0.5).astype(int), oob

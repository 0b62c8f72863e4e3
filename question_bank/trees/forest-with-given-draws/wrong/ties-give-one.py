# fails: two trees that disagree: 0; an out-of-bag tie: 0; 40 rows, five columns, 25 trees; whole numbers with many equal values
# A tie goes to label 1.
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
    new_votes = np.zeros(len(X_new))
    votes = np.zeros(len(X))
    voters = np.zeros(len(X))
    for drawn, seen in zip(rows, columns):
        tree = fit_stump(X[drawn][:, seen], y[drawn])
        new_votes += tree(X_new[:, seen])
        out = np.setdiff1d(np.arange(len(X)), drawn)
        votes[out] += tree(X[out][:, seen])
        voters[out] += 1
    labels = (2 * new_votes >= len(rows)).astype(np.int64)
    oob = np.where(voters == 0, -1, 2 * votes >= voters)
    return labels, oob

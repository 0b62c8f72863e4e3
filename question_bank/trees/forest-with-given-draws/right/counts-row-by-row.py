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
    trees = []
    for t in range(len(rows)):
        trees.append(fit_stump(X[rows[t]][:, columns[t]], y[rows[t]]))

    def vote(x, chosen):
        balance = 0
        for t in chosen:
            balance += 1 if trees[t](x[None, columns[t]])[0] == 1 else -1
        return int(balance > 0)

    labels = [vote(x, range(len(trees))) for x in X_new]
    oob = []
    for i in range(len(X)):
        chosen = [t for t in range(len(trees)) if i not in rows[t]]
        oob.append(vote(X[i], chosen) if chosen else -1)
    return np.array(labels), np.array(oob)

# fails: a split that lowers nothing is returned, too; a pure node still has a first split
# Returns None unless the split lowers the impurity of the node.
import numpy as np

TIE = 1e-9


def best_split(X, y):
    """The split of a node with the lowest weighted Gini impurity."""
    n, d = X.shape
    labels, codes = np.unique(y, return_inverse=True)
    one_hot = codes[:, None] == np.arange(len(labels))
    node = float(_mass(one_hot.sum(axis=0)[None])[0] / n)
    best = None
    for feature in range(d):
        order = np.argsort(X[:, feature])
        values = X[order, feature]
        cuts = np.flatnonzero(values[1:] > values[:-1])
        if not len(cuts):
            continue
        left = np.cumsum(one_hot[order], axis=0)
        impurity = (_mass(left[cuts]) + _mass(left[-1] - left[cuts])) / n
        first = np.argmax(impurity < impurity.min() + TIE)
        if best is None or impurity[first] < best[2] - TIE:
            cut = cuts[first]
            threshold = float((values[cut] + values[cut + 1]) / 2)
            best = (feature, threshold, float(impurity[first]))
    return best if best is not None and best[2] < node - TIE else None


def _mass(counts):
    """Size times Gini impurity, for each row of label counts."""
    sizes = counts.sum(axis=1)
    return sizes - (counts**2).sum(axis=1) / sizes

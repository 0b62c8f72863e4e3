# fails: equal values stay on one side; rows in any order, three labels of any value; the sides are weighted by their rows; 60 noisy rows, four features, four labels; 80 noisy rows, three features, two labels; equally good thresholds: the lowest wins; 30,000 rows and two features in time
# Takes the mean of the two impurities without weighting by rows.
import numpy as np

TIE = 1e-9


def best_split(X, y):
    """The split of a node with the lowest weighted Gini impurity."""
    n, d = X.shape
    labels, codes = np.unique(y, return_inverse=True)
    one_hot = codes[:, None] == np.arange(len(labels))
    best = None
    for feature in range(d):
        order = np.argsort(X[:, feature])
        values = X[order, feature]
        cuts = np.flatnonzero(values[1:] > values[:-1])
        if not len(cuts):
            continue
        left = np.cumsum(one_hot[order], axis=0)
        impurity = (_gini(left[cuts]) + _gini(left[-1] - left[cuts])) / 2
        first = np.argmax(impurity < impurity.min() + TIE)
        if best is None or impurity[first] < best[2] - TIE:
            cut = cuts[first]
            threshold = float((values[cut] + values[cut + 1]) / 2)
            best = (feature, threshold, float(impurity[first]))
    return best


def _gini(counts):
    """Gini impurity of each row of label counts."""
    sizes = counts.sum(axis=1)
    return 1 - (counts**2).sum(axis=1) / sizes**2

import numpy as np

TIE = 1e-9


class Tree:
    """A classification tree with Gini splits."""

    def __init__(self, max_depth, min_leaf):
        self.max_depth = max_depth
        self.min_leaf = min_leaf

    def fit(self, X, y):
        """Grow the tree; earlier data is forgotten."""
        self.leaves = 0
        self.root = self._build(X, y, 0)

    def predict(self, X):
        """The label of the leaf that each row ends in."""
        return np.array([self._label(row) for row in X], dtype=np.int64)

    def n_leaves(self):
        """The number of leaves."""
        return self.leaves

    def _build(self, X, y, depth):
        """A label for a leaf, else (feature, threshold, left, right)."""
        labels, counts = np.unique(y, return_counts=True)
        split = None
        if len(labels) > 1 and depth < self.max_depth:
            split = self._best_split(X, y == labels[:, None])
        if split is None:
            self.leaves += 1
            return int(labels[np.argmax(counts)])
        feature, threshold = split
        left = X[:, feature] <= threshold
        below = self._build(X[left], y[left], depth + 1)
        above = self._build(X[~left], y[~left], depth + 1)
        return feature, threshold, below, above

    def _best_split(self, X, member):
        """The best allowed split; member[c, i]: row i has label c."""
        best = None
        for feature, column in enumerate(X.T):
            values = np.unique(column)
            for threshold in (values[:-1] + values[1:]) / 2:
                left = column <= threshold
                sides = member[:, left], member[:, ~left]
                if min(side.shape[1] for side in sides) < self.min_leaf:
                    continue
                impurity = sum(_mass(side) for side in sides) / len(X)
                if best is None or impurity < best[0] - TIE:
                    best = impurity, feature, threshold
        return best and best[1:]

    def _label(self, row):
        """Walk from the root to a leaf."""
        node = self.root
        while isinstance(node, tuple):
            feature, threshold, below, above = node
            node = below if row[feature] <= threshold else above
        return node


def _mass(member):
    """Size times Gini impurity."""
    size = member.shape[1]
    return size - np.sum(member.sum(axis=1) ** 2) / size

import numpy as np


class Tree:
    """A classification tree with Gini splits."""

    def __init__(self, max_depth, min_leaf):
        """max_depth: 0 or more, the root is at 0; min_leaf: 1 or more."""
        raise NotImplementedError

    def fit(self, X, y):
        """Grow the tree; earlier data is forgotten.

        X: (n, d), float64 or int64, n at least 1; y: (n,), int64. Each node
        takes the split with the lowest weighted Gini impurity among those
        with at least min_leaf rows on both sides (ties within 1e-9: lowest
        feature, then lowest threshold), unless it is a leaf.
        """
        raise NotImplementedError

    def predict(self, X):
        """Int64 labels (m,) for X (m, d), m may be 0."""
        raise NotImplementedError

    def n_leaves(self):
        """The number of leaves, an int."""
        raise NotImplementedError

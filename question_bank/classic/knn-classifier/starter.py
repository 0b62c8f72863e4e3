import numpy as np


class KNN:
    """k-nearest-neighbours classifier with Euclidean distance."""

    def __init__(self, k):
        """k: number of neighbours, 1 or more."""
        raise NotImplementedError

    def fit(self, X, y):
        """Keep the training rows; earlier data is forgotten.

        X: (n, d), float64 or int64; y: (n,), int64, any whole numbers.
        ValueError if n < k.
        """
        raise NotImplementedError

    def predict(self, X):
        """The most frequent label among the k nearest training rows.

        X: (m, d), float64 or int64, m may be 0. At equal distance the
        earlier training row is nearer; with equal votes the smallest label
        wins.

        Returns an int64 array (m,). The inputs are not changed.
        """
        raise NotImplementedError

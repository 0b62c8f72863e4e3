# fails: straight-line distance, not steps along the axes; 1,000 queries against 1,000 rows in time
# Adds absolute differences instead of squares.
import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        if len(X) < self.k:
            raise ValueError("too few rows")
        self.X = X
        self.labels, self.codes = np.unique(y, return_inverse=True)

    def predict(self, X):
        distances = np.abs(X[:, None] - self.X).sum(axis=2)
        nearest = np.argsort(distances, axis=1, kind="stable")[:, : self.k]
        votes = (self.codes[nearest][:, :, None] == np.arange(len(self.labels))).sum(axis=1)
        return self.labels[votes.argmax(axis=1)]

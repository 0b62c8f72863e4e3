# fails: whole numbers, negative labels, a three-way tie; 1,000 queries against 1,000 rows in time
# Takes labels for small non-negative indices.
import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        if len(X) < self.k:
            raise ValueError("too few rows")
        self.X, self.y = X, y

    def predict(self, X):
        distances = ((X[:, None] - self.X) ** 2).sum(axis=2)
        nearest = np.argsort(distances, axis=1, kind="stable")[:, : self.k]
        return np.array([np.bincount(self.y[row]).argmax() for row in nearest], dtype=np.int64)

# fails: at equal distance the earlier row counts; many rows tie for the k-th place: the earlier ones count; whole numbers, negative labels, a three-way tie
# Sorts pairs (distance, label), so the smaller label counts as nearer.
import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        if len(X) < self.k:
            raise ValueError("too few rows")
        self.X, self.y = X, y

    def predict(self, X):
        result = np.zeros(len(X), dtype=np.int64)
        for i, query in enumerate(X):
            order = np.lexsort((self.y, ((self.X - query) ** 2).sum(axis=1)))
            values, counts = np.unique(self.y[order[: self.k]], return_counts=True)
            result[i] = values[counts.argmax()]
        return result

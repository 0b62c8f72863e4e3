# fails: fewer rows than k are refused; 1,000 queries against 1,000 rows in time
# Computes one distance at a time, and takes fewer neighbours without a word if there are not k.
import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        self.X, self.y = X, y

    def predict(self, X):
        result = np.zeros(len(X), dtype=np.int64)
        for i, query in enumerate(X):
            distances = [np.sqrt(np.sum((query - row) ** 2)) for row in self.X]
            nearest = sorted(range(len(distances)), key=distances.__getitem__)[: self.k]
            values, counts = np.unique(self.y[nearest], return_counts=True)
            result[i] = values[counts.argmax()]
        return result

import numpy as np


class KNN:
    """k-nearest-neighbours classifier with Euclidean distance."""

    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        """Keep the training rows; number the labels in sorted order."""
        if len(X) < self.k:
            raise ValueError(f"k is {self.k}, but there are {len(X)} rows")
        self.X = X
        self.labels, self.codes = np.unique(y, return_inverse=True)

    def predict(self, X):
        """The most frequent label among the k nearest training rows."""
        differences = X[:, None, :] - self.X[None, :, :]
        distances = np.einsum("mnd,mnd->mn", differences, differences)
        nearest = np.argsort(distances, kind="stable")[:, : self.k]
        codes = self.codes[nearest]
        votes = codes[:, :, None] == np.arange(len(self.labels))
        # argmax takes the first maximum: the smallest of the tied labels
        return self.labels[votes.sum(axis=1).argmax(axis=1)]

import numpy as np


class PCA:
    """Principal component analysis with k components, no scaling."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        """Directions of largest variance; returns their shares of it."""
        self.mean = X[0] + (X - X[0]).mean(axis=0)  # exact for equal rows
        _, s, Vt = np.linalg.svd(X - self.mean, full_matrices=False)
        self.components = Vt[: self.k]
        total = np.sum(s**2)
        return s[: self.k] ** 2 / total if total > 0 else np.zeros(self.k)

    def transform(self, X):
        """Coordinates along the directions, from the training mean."""
        return (X - self.mean) @ self.components.T

    def reconstruct(self, X):
        """Back from the coordinates into the space of the features."""
        return self.transform(X) @ self.components + self.mean

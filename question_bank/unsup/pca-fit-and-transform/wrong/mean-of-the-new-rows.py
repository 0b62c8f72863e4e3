# fails: rows on a line; shares of a cross of whole numbers; new rows are measured from the training mean; a single new row; all components: rows come back as they are; a constant feature has no share; a second fit replaces the first; equal rows whose mean is rounded: shares of 0
# Centres new rows by their own mean.
import numpy as np


class PCA:
    """Principal component analysis with k components, no scaling."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        """Directions of largest variance; returns their shares of it."""
        self.mean = X.mean(axis=0)
        _, s, Vt = np.linalg.svd(X - self.mean, full_matrices=False)
        self.components = Vt[: self.k]
        total = np.sum(s**2)
        return s[: self.k] ** 2 / total if total > 0 else np.zeros(self.k)

    def transform(self, X):
        """Coordinates along the directions, from the training mean."""
        return (X - (X.mean(axis=0) if len(X) else self.mean)) @ self.components.T

    def reconstruct(self, X):
        """Back from the coordinates into the space of the features."""
        return self.transform(X) @ self.components + self.mean

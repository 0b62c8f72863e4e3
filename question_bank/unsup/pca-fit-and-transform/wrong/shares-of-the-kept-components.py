# fails: two components of five features, training rows; new rows are measured from the training mean; shares count the variance that is left out, too; more features than rows; a second fit replaces the first; values near 1e8; 6,000 rows of 20 features in time; equal rows whose mean is rounded: shares of 0
# Divides by the variance of the kept components only.
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
        total = np.sum(s[: self.k] ** 2)
        return s[: self.k] ** 2 / total if total > 0 else np.zeros(self.k)

    def transform(self, X):
        """Coordinates along the directions, from the training mean."""
        return (X - self.mean) @ self.components.T

    def reconstruct(self, X):
        """Back from the coordinates into the space of the features."""
        return self.transform(X) @ self.components + self.mean

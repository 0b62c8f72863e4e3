# fails: rows on a line; two components of five features, training rows; new rows are measured from the training mean; shares count the variance that is left out, too; a single new row; all components: rows come back as they are; more features than rows; a constant feature has no share; all rows equal: shares of 0; values near 1e8; 6,000 rows of 20 features in time; equal rows whose mean is rounded: shares of 0
# Decomposes the rows as they are: the first direction points to the mean.
import numpy as np


class PCA:
    """Principal component analysis with k components, no scaling."""

    def __init__(self, k):
        self.k = k

    def fit(self, X):
        """Directions of largest variance; returns their shares of it."""
        self.mean = np.zeros(X.shape[1])
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

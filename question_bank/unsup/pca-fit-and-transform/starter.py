import numpy as np


class PCA:
    """Principal component analysis with k components, no scaling."""

    def __init__(self, k):
        """k: number of components, 1 to min(n - 1, d)."""
        raise NotImplementedError

    def fit(self, X):
        """Find the directions of largest variance; forget earlier data.

        X: (n, d), float64 or int64, n at least 2.

        Returns the shares of the total variance, float64 (k,), largest
        first; zeros if all rows are equal.
        """
        raise NotImplementedError

    def transform(self, X):
        """Coordinates of the rows along the directions, float64 (m, k).

        They are measured from the mean of the training rows; the sign of
        each column is free.
        """
        raise NotImplementedError

    def reconstruct(self, X):
        """The rows projected onto the plane of the directions, (m, d)."""
        raise NotImplementedError

import numpy as np


class Median:
    """Fills NaN with the median of the column; a column needs a value."""

    def fit(self, X):
        self.median = np.nanmedian(X, axis=0)

    def transform(self, X):
        return np.where(np.isnan(X), self.median, X)


class Scale:
    """Subtracts the mean and divides by the deviation (1 where it is 0)."""

    def fit(self, X):
        self.mean = X.mean(axis=0)
        deviation = X.std(axis=0)
        self.deviation = np.where(deviation > 0, deviation, 1.0)

    def transform(self, X):
        return (X - self.mean) / self.deviation


class Centroid:
    """The class with the nearest mean; of equally near ones the lowest."""

    def fit(self, X, y):
        self.labels = np.unique(y)
        means = [X[y == label].mean(axis=0) for label in self.labels]
        self.means = np.array(means)

    def predict(self, X):
        gaps = X[:, None] - self.means
        return self.labels[(gaps**2).sum(axis=2).argmin(axis=1)]


STEPS = {"median": Median, "scale": Scale, "centroid": Centroid}


class Pipeline:
    """Transformers and a classifier, fitted one after the other."""

    def __init__(self, names):
        """names: list of keys of STEPS; the last one is a classifier."""
        raise NotImplementedError

    def fit(self, X, y):
        """Fit all steps anew; returns self.

        X: float64 (n, d), n >= 1; y: int64 (n,).
        """
        raise NotImplementedError

    def predict(self, X):
        """int64 labels of the rows; RuntimeError before fit."""
        raise NotImplementedError

    def cross_val_predict(self, X, y, fold):
        """Each row predicted by steps fitted on the other parts only.

        fold: int64 (n,), the part of each row; at least two parts.
        """
        raise NotImplementedError

# fails: a row alone gets the label it has in the batch; new rows from elsewhere are not centred on themselves; held-out rows have no part in the scaling; held-out rows have no part in the median; five parts of forty rows; leave one out
# Fits the transformers on the rows to be predicted.
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
        self.names = names
        self.steps = None

    def fit(self, X, y):
        """Fit all steps anew; each sees what those before it made."""
        steps = [STEPS[name]() for name in self.names]
        for step in steps[:-1]:
            step.fit(X)
            X = step.transform(X)
        steps[-1].fit(X, y)
        self.steps = steps
        return self

    def predict(self, X):
        """Labels of the rows; the steps only transform."""
        if self.steps is None:
            raise RuntimeError("call fit first")
        for step in self.steps[:-1]:
            step.fit(X)
            X = step.transform(X)
        return self.steps[-1].predict(X)

    def cross_val_predict(self, X, y, fold):
        """Each row predicted by steps fitted on the other parts only."""
        labels = np.zeros(len(y), dtype=np.int64)
        for part in np.unique(fold):
            held = fold == part
            fresh = Pipeline(self.names).fit(X[~held], y[~held])
            labels[held] = fresh.predict(X[held])
        return labels

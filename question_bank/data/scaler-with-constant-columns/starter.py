import numpy as np


class Scaler:
    """Scales columns by statistics of the training rows."""

    def __init__(self, method="standard"):
        """method: "standard" or "minmax"."""
        raise NotImplementedError

    def fit(self, X):
        """Learn from the rows of X, (n, d), float64 or int64, n >= 1."""
        raise NotImplementedError

    def transform(self, X):
        """The rows of X, (m, d), m >= 0, scaled: a new float64 array.

        Columns that were constant in training are only shifted.
        """
        raise NotImplementedError

import numpy as np


class OneHot:
    """One column for each training category of each feature."""

    def __init__(self, unknown="ignore"):
        """unknown: "ignore" (zeros) or "error" (ValueError)."""
        raise NotImplementedError

    def fit(self, rows):
        """Learn the categories of a list of tuples of strings."""
        raise NotImplementedError

    def columns(self):
        """The output columns in order: a list of (feature, category)."""
        raise NotImplementedError

    def transform(self, rows):
        """float64 (m, number of columns) of ones and zeros."""
        raise NotImplementedError

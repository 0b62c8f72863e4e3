import numpy as np


class NaiveBayes:
    """Gaussian naive Bayes."""

    def __init__(self, floor=1e-6):
        """floor: the smallest variance of a feature within a class."""
        raise NotImplementedError

    def fit(self, X, y):
        """Estimate priors, means and variances; earlier data is forgotten.

        X: (n, d), float64 or int64, n at least 1; y: (n,), int64. Variances
        are divided by the number of rows of the class and raised to floor
        where they are below it.
        """
        raise NotImplementedError

    def log_proba(self, X):
        """Log posteriors, float64 (m, C), classes by increasing label."""
        raise NotImplementedError

    def predict(self, X):
        """The most probable labels, int64 (m,); of equals the smallest."""
        raise NotImplementedError

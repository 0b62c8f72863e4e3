import numpy as np


class Boosting:
    """Gradient boosting of stumps for squared error."""

    def __init__(self, rounds, lr):
        """rounds: 0 or more; lr: what each stump is multiplied by."""
        raise NotImplementedError

    def fit(self, X, y):
        """Fit from the mean of y; earlier data is forgotten.

        X: (n, d), float64 or int64, n at least 1; y: float64 (n,). Each
        round adds lr times the stump with the lowest sum of squared errors
        on the residuals (sums closer than 1e-9: lowest feature, then lowest
        threshold), or nothing if no threshold exists.

        Returns the training mean squared error after each round, float64
        (rounds,).
        """
        raise NotImplementedError

    def predict(self, X):
        """Float64 predictions (m,) for X (m, d)."""
        raise NotImplementedError

import numpy as np


class Scaler:
    """Scales columns by statistics of the training rows."""

    def __init__(self, method="standard"):
        self.method = method

    def fit(self, X):
        """Learn shift and scale of each column."""
        low, high = X.min(axis=0), X.max(axis=0)
        if self.method == "standard":
            shift, scale = X.mean(axis=0), X.std(axis=0)
        else:
            shift, scale = low, high - low
        constant = high == low  # exact, which std == 0 is not
        self.shift = np.where(constant, low, shift)
        self.scale = np.where(constant, 1.0, scale)

    def transform(self, X):
        """The rows of X, scaled by what fit has learned."""
        return (X - self.shift) / self.scale

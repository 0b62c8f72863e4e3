# fails: standardises a new row by the training rows; min-max, outside the training range, too; a constant column of 0.1 becomes 0, not rounding noise; one training row: every column is constant; a constant column under min-max; values of 1e-13 that differ are no constant column
# Adds 1e-8 to every scale: constant columns explode as soon as a new value differs.
import numpy as np


class Scaler:
    def __init__(self, method="standard"):
        self.method = method

    def fit(self, X):
        standard = self.method == "standard"
        self.shift = X.mean(axis=0) if standard else X.min(axis=0)
        self.scale = (X.std(axis=0) if standard else np.ptp(X, axis=0)) + 1e-8

    def transform(self, X):
        return (X - self.shift) / self.scale

# fails: standardises a new row by the training rows; min-max, outside the training range, too; a constant column of 0.1 becomes 0, not rounding noise; one training row: every column is constant; a constant column under min-max
# No guard for constant columns.
import numpy as np


class Scaler:
    def __init__(self, method="standard"):
        self.method = method

    def fit(self, X):
        standard = self.method == "standard"
        self.shift = X.mean(axis=0) if standard else X.min(axis=0)
        self.scale = X.std(axis=0) if standard else np.ptp(X, axis=0)

    def transform(self, X):
        return (X - self.shift) / self.scale

# fails: standardises a new row by the training rows; four columns of different size, standard; a row is scaled as it is within a larger batch; values near 100 million that differ by a few units; values of 1e-13 that differ are no constant column
# The sample deviation, with divisor n - 1.
import numpy as np


class Scaler:
    def __init__(self, method="standard"):
        self.method = method

    def fit(self, X):
        constant = X.max(axis=0) == X.min(axis=0)
        if self.method == "standard":
            self.shift = np.where(constant, X[0], X.mean(axis=0))
            scale = X.std(axis=0, ddof=1) if len(X) > 1 else np.ones(X.shape[1])
        else:
            self.shift, scale = X.min(axis=0), np.ptp(X, axis=0)
        self.scale = np.where(constant, 1.0, scale)

    def transform(self, X):
        return (X - self.shift) / self.scale

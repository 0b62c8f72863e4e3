# fails: min-max, outside the training range, too; four columns of different size, min-max
# Cuts new values off at 0 and 1.
import numpy as np


class Scaler:
    def __init__(self, method="standard"):
        self.method = method

    def fit(self, X):
        low, spread = X.min(axis=0), np.ptp(X, axis=0)
        standard = self.method == "standard"
        self.shift = np.where(spread == 0, low, X.mean(axis=0) if standard else low)
        self.scale = np.where(spread == 0, 1.0, X.std(axis=0) if standard else spread)

    def transform(self, X):
        Z = (X - self.shift) / self.scale
        return Z if self.method == "standard" else Z.clip(0.0, 1.0)

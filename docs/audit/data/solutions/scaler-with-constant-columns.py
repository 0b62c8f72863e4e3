import numpy as np


class Scaler:
    def __init__(self, method="standard"):
        self.method = method

    def fit(self, X):
        X = np.asarray(X, dtype=np.float64)
        low, high = X.min(axis=0), X.max(axis=0)
        if self.method == "standard":
            self.shift, self.scale = X.mean(axis=0), X.std(axis=0)
        else:
            self.shift, self.scale = low.copy(), high - low
        same = low == high
        self.shift[same] = low[same]
        self.scale[same] = 1.0

    def transform(self, X):
        return (np.asarray(X, dtype=np.float64) - self.shift) / self.scale

import numpy as np


class Scaler:
    def __init__(self, method="standard"):
        self.minmax = method == "minmax"

    def fit(self, X):
        X = np.array(X, dtype=np.float64)
        spread = np.ptp(X, axis=0)
        self.centre = X.min(axis=0)
        if self.minmax:
            self.factor = spread
        else:
            rest = X - self.centre
            self.centre = self.centre + rest.mean(axis=0)
            self.factor = np.sqrt(np.square(rest - rest.mean(axis=0)).mean(axis=0))
        self.factor[spread == 0] = 1.0
        return self

    def transform(self, X):
        Z = X.astype(np.float64)
        Z -= self.centre
        Z /= self.factor
        return Z

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        X = X.astype(float)
        self.base = X[0].copy()
        Y = X - self.base
        self.shift = Y.mean(axis=0)
        _, s, vt = np.linalg.svd(Y - self.shift, full_matrices=False)
        self.V = vt[: self.k]
        power = s**2
        total = power.sum()
        return power[: self.k] / total if total > 0 else np.zeros(self.k)

    def transform(self, X):
        return (X.astype(float) - self.base - self.shift) @ self.V.T

    def reconstruct(self, X):
        return self.transform(X) @ self.V + self.shift + self.base

import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.origin = X[0] + (X - X[0]).sum(axis=0) / len(X)
        Z = X - self.origin
        values, vectors = np.linalg.eigh(Z.T @ Z)
        self.axes = vectors.T[::-1][: self.k]
        self.projector = self.axes.T @ self.axes
        total = float((Z * Z).sum())
        return values[::-1][: self.k].clip(0) / (total or 1.0)

    def transform(self, X):
        return np.einsum("md,kd->mk", X - self.origin, self.axes)

    def reconstruct(self, X):
        return self.origin + (X - self.origin) @ self.projector

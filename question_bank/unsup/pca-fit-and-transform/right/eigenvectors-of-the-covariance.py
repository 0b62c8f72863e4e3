import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean = np.mean(X, axis=0)
        covariance = np.cov(X, rowvar=False, ddof=1).reshape(X.shape[1], -1)
        values, vectors = np.linalg.eigh(covariance)
        order = np.argsort(values)[::-1][: self.k]
        self.W = vectors[:, order]
        spread = np.trace(covariance)
        if (X == X[0]).all():
            return np.zeros(self.k)
        return values[order] / spread

    def transform(self, X):
        return np.dot(X - self.mean, self.W)

    def reconstruct(self, X):
        return self.mean + np.dot(self.transform(X), self.W.T)

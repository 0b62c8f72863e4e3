import numpy as np


class NaiveBayes:
    def __init__(self, floor=1e-6):
        self.floor = floor

    def fit(self, X, y):
        self.labels, codes, counts = np.unique(y, return_inverse=True, return_counts=True)
        member = np.eye(len(self.labels))[codes] / counts[codes][:, None]
        self.origin = X.mean(axis=0)
        Z = X - self.origin
        self.mu = member.T @ Z
        self.var = np.maximum(member.T @ (Z - self.mu[codes]) ** 2, self.floor)
        self.bias = np.log(counts / len(y)) - 0.5 * np.log(self.var).sum(axis=1)

    def log_proba(self, X):
        Z = X - self.origin
        columns = [self.bias[c] - 0.5 * ((Z - self.mu[c]) ** 2 @ (1 / self.var[c])) for c in range(len(self.labels))]
        scores = np.stack(columns, axis=1)
        return scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)

    def predict(self, X):
        return self.labels[np.argmax(self.log_proba(X), axis=1)]

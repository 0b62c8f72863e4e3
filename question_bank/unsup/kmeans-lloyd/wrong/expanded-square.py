# fails: clusters 1 apart near 1e8
# |x|^2 - 2 x.c + |c|^2 cancels far from the origin; centring does not help with two far groups.
import numpy as np


def nearest(X, centres):
    distance = (X**2).sum(axis=1)[:, None] - 2 * X @ centres.T + (centres**2).sum(axis=1)
    return distance.argmin(axis=1)


def kmeans(X, centroids, n_iter):
    origin = X.mean(axis=0) if len(X) else 0.0
    X, centres = X - origin, centroids - origin
    for _ in range(n_iter):
        labels = nearest(X, centres)
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = X[labels == j].mean(axis=0)
    return centres + origin, nearest(X, centres)

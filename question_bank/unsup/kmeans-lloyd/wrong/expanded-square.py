# fails: clusters 1 apart near 1e8
# |x|^2 - 2 x.c + |c|^2 cancels when the data lie far from the origin.
import numpy as np


def nearest(X, centres):
    distance = (X**2).sum(axis=1)[:, None] - 2 * X @ centres.T + (centres**2).sum(axis=1)
    return distance.argmin(axis=1)


def kmeans(X, centroids, n_iter):
    centres = centroids.astype(float)
    for _ in range(n_iter):
        labels = nearest(X, centres)
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = X[labels == j].mean(axis=0)
    return centres, nearest(X, centres)

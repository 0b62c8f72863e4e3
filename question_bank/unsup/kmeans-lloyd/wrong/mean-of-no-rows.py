# fails: a centroid without rows stays; a centroid without rows can win some later; ties go to the lowest index; no rows leave the centroids in place
# A cluster without rows becomes NaN, which argmin then prefers.
import numpy as np


def nearest(X, centres):
    return ((X[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(X, centroids, n_iter):
    centres = centroids.astype(float)
    for _ in range(n_iter):
        labels = nearest(X, centres)
        centres = np.array([X[labels == j].mean(axis=0) for j in range(len(centres))])
    return centres, nearest(X, centres)

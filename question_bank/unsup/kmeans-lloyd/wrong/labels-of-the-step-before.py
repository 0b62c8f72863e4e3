# fails: one iteration, then the labels of the moved centroids; ties go to the lowest index; 12,000 rows, 12 clusters, 20 iterations in time
# Returns the labels from which the last means were taken.
import numpy as np


def nearest(X, centres):
    return ((X[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(X, centroids, n_iter):
    centres = centroids.astype(float)
    labels = nearest(X, centres)
    for _ in range(n_iter):
        labels = nearest(X, centres)
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = X[labels == j].mean(axis=0)
    return centres, labels

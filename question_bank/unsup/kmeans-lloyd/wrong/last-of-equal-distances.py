# fails: ties go to the lowest index
# "<=" lets a later centroid take over rows that are equally near.
import numpy as np


def nearest(X, centres):
    best = np.full(len(X), np.inf)
    labels = np.zeros(len(X), dtype=np.int64)
    for j, centre in enumerate(centres):
        distance = ((X - centre) ** 2).sum(axis=1)
        closer = distance <= best
        best[closer], labels[closer] = distance[closer], j
    return labels


def kmeans(X, centroids, n_iter):
    centres = centroids.astype(float)
    for _ in range(n_iter):
        labels = nearest(X, centres)
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = X[labels == j].mean(axis=0)
    return centres, nearest(X, centres)

# fails: 12,000 rows, 12 clusters, 20 iterations in time
# One norm per row and centroid: right, but far too slow.
import numpy as np


def kmeans(X, centroids, n_iter):
    centres = centroids.astype(float)
    labels = np.zeros(len(X), dtype=np.int64)
    for step in range(n_iter + 1):
        for i in range(len(X)):
            labels[i] = np.argmin([np.linalg.norm(X[i] - centre) for centre in centres])
        if step == n_iter:
            return centres, labels
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = X[labels == j].mean(axis=0)

import numpy as np


def kmeans(X, centroids, n_iter):
    """Lloyd's iterations; returns the centroids and the labels."""
    centroids = np.array(centroids, dtype=np.float64)
    for _ in range(n_iter):
        labels = _nearest(X, centroids)
        for j in range(len(centroids)):
            members = X[labels == j]
            if len(members):
                centroids[j] = members.mean(axis=0)
    return centroids, _nearest(X, centroids)


def _nearest(X, centroids):
    """Nearest centroid of each row; argmin takes the first of equals."""
    differences = X[:, None, :] - centroids[None, :, :]
    distances = np.einsum("nkd,nkd->nk", differences, differences)
    return distances.argmin(axis=1)

import numpy as np


def kmeans(X, centroids, n_iter):
    """Lloyd's iterations from given centroids; returns (centroids, labels)."""
    centroids = np.array(centroids, dtype=np.float64)
    for _ in range(n_iter):
        labels = _nearest(X, centroids)
        for j in range(len(centroids)):
            members = X[labels == j]
            if len(members):
                centroids[j] = members.mean(axis=0)
    return centroids, _nearest(X, centroids)


def _nearest(X, centroids):
    """Index of the nearest centroid for each row; argmin returns the first of equal ones."""
    differences = X[:, None, :] - centroids[None, :, :]
    return np.einsum("nkd,nkd->nk", differences, differences).argmin(axis=1)

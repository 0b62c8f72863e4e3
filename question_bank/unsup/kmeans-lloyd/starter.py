import numpy as np


def kmeans(X, centroids, n_iter):
    """Lloyd's iterations from given centroids; returns (centroids, labels).

    X: (n, d) rows, centroids: (k, d) start; float64 or int64, n may be 0.
    n_iter: number of iterations, 0 or more. Ties go to the lowest index; a
    centroid without rows stays where it is.

    Returns a new float64 array (k, d) and an int64 array (n,): for each
    row the index of the nearest returned centroid. The inputs are not
    changed.
    """
    raise NotImplementedError

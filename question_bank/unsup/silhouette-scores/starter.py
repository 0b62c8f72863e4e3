import numpy as np


def silhouette(X, labels):
    """Silhouette score of each row.

    X: (n, d), float64 or int64, n at least 1; labels: int64 (n,), any whole
    numbers. a: mean Euclidean distance to the other rows of the own
    cluster; b: smallest mean distance to the rows of another cluster.

    Returns (b - a) / max(a, b) for each row, float64 (n,); 0 for a row
    alone in its cluster and where a = b = 0. ValueError if there is only
    one cluster. The inputs are not changed.
    """
    raise NotImplementedError

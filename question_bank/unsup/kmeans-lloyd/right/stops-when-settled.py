import numpy as np


def nearest(X, centres):
    best = np.full(len(X), np.inf)
    labels = np.zeros(len(X), dtype=np.int64)
    for j, centre in enumerate(centres):
        distance = ((X - centre) ** 2).sum(axis=1)
        closer = distance < best
        best[closer], labels[closer] = distance[closer], j
    return labels


def kmeans(X, centroids, n_iter):
    centres = centroids.astype(float)
    labels = nearest(X, centres)
    for _ in range(n_iter):
        sizes = np.bincount(labels, minlength=len(centres))
        sums = np.zeros_like(centres)
        np.add.at(sums, labels, X)
        used = sizes > 0
        centres[used] = sums[used] / sizes[used, None]
        previous, labels = labels, nearest(X, centres)
        if np.array_equal(previous, labels):
            break
    return centres, labels

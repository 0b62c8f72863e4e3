import numpy as np


def kmeans(X, centroids, n_iter):
    X = X.astype(float)
    C = centroids.astype(float)

    def assign():
        D = np.stack([((X - c) ** 2).sum(axis=1) for c in C], axis=1)
        return D.argmin(axis=1).astype(np.int64)

    for _ in range(n_iter):
        labels = assign()
        for j in range(len(C)):
            rows = X[labels == j]
            if len(rows):
                C[j] = rows[0] + (rows - rows[0]).mean(axis=0)
    return C, assign()

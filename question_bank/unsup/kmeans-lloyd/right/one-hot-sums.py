import numpy as np


def kmeans(X, centroids, n_iter):
    k, d = centroids.shape
    origin = X.mean(axis=0) if len(X) else np.zeros(d)
    points, centres = X - origin, centroids - origin

    def assign():
        distance = np.zeros((len(points), k))
        for feature in range(d):
            distance += np.subtract.outer(points[:, feature], centres[:, feature]) ** 2
        return np.argmin(distance, axis=1)

    for _ in range(n_iter):
        member = assign()[:, None] == np.arange(k)
        sizes = member.sum(axis=0)[:, None]
        centres = np.where(sizes > 0, member.T.astype(float) @ points / np.maximum(sizes, 1), centres)
    return centres + origin, assign()

import numpy as np


def silhouette(X, labels):
    names = sorted(set(labels.tolist()))
    if len(names) < 2:
        raise ValueError(f"{len(names)} cluster")
    n = len(X)
    a, b = np.full(n, np.nan), np.full(n, np.inf)
    D = np.zeros((n, n))
    for column in X.T.astype(float):
        D += np.subtract.outer(column, column) ** 2
    D **= 0.5
    for name in names:
        inside = labels == name
        sums = D[:, inside].sum(axis=1)
        size = inside.sum()
        if size > 1:
            a[inside] = sums[inside] / (size - 1)
        b[~inside] = np.minimum(b[~inside], sums[~inside] / size)
    with np.errstate(invalid="ignore"):
        return np.nan_to_num((b - a) / np.maximum(a, b), nan=0.0)

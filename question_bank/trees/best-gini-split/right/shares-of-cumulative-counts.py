import numpy as np


def best_split(X, y):
    n = len(y)
    best = None
    for feature, column in enumerate(X.T):
        order = column.argsort()
        column, sorted_y = column[order].astype(float), y[order]
        sizes = np.arange(1, n)
        left = right = 0.0
        for label in set(y.tolist()):
            seen = np.cumsum(sorted_y == label)
            left = left + (seen[:-1] / sizes) ** 2
            right = right + ((seen[-1] - seen[:-1]) / (n - sizes)) ** 2
        weighted = sizes / n * (1 - left) + (n - sizes) / n * (1 - right)
        weighted = np.where(np.diff(column) > 0, weighted, np.inf)
        if n == 1 or np.isinf(weighted).all():
            continue
        i = int(np.argmax(weighted <= weighted.min() + 1e-9))
        if best is None or weighted[i] < best[2] - 1e-9:
            best = (feature, (column[i] + column[i + 1]) / 2, weighted[i])
    return best

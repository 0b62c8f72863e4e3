from collections import Counter

import numpy as np


def gini_mass(counts, size):
    return size - sum(c * c for c in counts.values()) / size


def best_split(X, y):
    labels = y.tolist()
    n = len(labels)
    found = []
    for feature in range(X.shape[1]):
        column = X[:, feature].tolist()
        rows = sorted(range(n), key=column.__getitem__)
        left, right = Counter(), Counter(labels)
        for size, (row, following) in enumerate(zip(rows, rows[1:]), start=1):
            left[labels[row]] += 1
            right[labels[row]] -= 1
            if column[row] == column[following]:
                continue
            impurity = (gini_mass(left, size) + gini_mass(right, n - size)) / n
            found.append((impurity, feature, (column[row] + column[following]) / 2))
    if not found:
        return None
    lowest = min(found)[0]
    impurity, feature, threshold = next(item for item in found if item[0] - lowest < 1e-9)
    return feature, threshold, impurity

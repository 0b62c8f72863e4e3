import numpy as np


def silhouette(X, labels):
    groups = {label: X[labels == label] for label in labels.tolist()}
    if len(groups) == 1:
        raise ValueError("one cluster")
    scores = []
    for x, own in zip(X, labels.tolist()):
        means = {}
        for label, rows in groups.items():
            total = np.linalg.norm(rows - x, axis=1).sum()
            means[label] = total / max(len(rows) - (label == own), 1)
        a = means.pop(own)
        b = min(means.values())
        alone = len(groups[own]) == 1
        scores.append(0.0 if alone or max(a, b) == 0 else (b - a) / max(a, b))
    return np.array(scores)

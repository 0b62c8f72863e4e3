# fails: 1,500 rows and six clusters in time
# Right, but computes one distance at a time in Python.
import numpy as np


def silhouette(X, labels):
    names = sorted(set(labels.tolist()))
    if len(names) < 2:
        raise ValueError("one cluster")
    scores = np.zeros(len(X))
    for i in range(len(X)):
        totals = dict.fromkeys(names, 0.0)
        sizes = dict.fromkeys(names, 0)
        for j in range(len(X)):
            if i != j:
                totals[int(labels[j])] += np.sqrt(np.sum((X[i] - X[j]) ** 2))
                sizes[int(labels[j])] += 1
        own = int(labels[i])
        if sizes[own] == 0:
            continue
        a = totals[own] / sizes[own]
        b = min(totals[name] / sizes[name] for name in names if name != own)
        if max(a, b) > 0:
            scores[i] = (b - a) / max(a, b)
    return scores

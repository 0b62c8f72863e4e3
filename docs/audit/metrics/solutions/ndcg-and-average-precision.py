import numpy as np


def ranking_scores(grades, k):
    g = np.asarray(grades, dtype=np.float64)
    n = len(g)
    rel = g > 0
    r = int(rel.sum())
    if r == 0:
        return 0.0, 0.0
    m = min(k, n)
    disc = np.log2(np.arange(2, m + 2))
    dcg = np.sum((2.0 ** g[:m] - 1) / disc)
    best = np.sum((2.0 ** np.sort(g)[::-1][:m] - 1) / disc)
    prec = np.cumsum(rel[:m]) / np.arange(1, m + 1)
    ap = prec[rel[:m]].sum() / min(k, r)
    return float(dcg / best), float(ap)

# fails: graded list cut at rank 2; grades with a fraction, also below 1; a long list of floats
# Divides AP by the relevant results among the first k, so missed ones cost nothing.
import numpy as np


def ranking_scores(grades, k):
    relevant = grades > 0
    if not relevant.any():
        return 0.0, 0.0

    def dcg(g):
        top = g[:k]
        return ((2.0**top - 1) / np.log2(np.arange(len(top)) + 2)).sum()

    ndcg = dcg(grades) / dcg(np.sort(grades)[::-1])
    hits = relevant[:k]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    ap = precision[hits].sum() / max(1, hits.sum())
    return float(ndcg), float(ap)

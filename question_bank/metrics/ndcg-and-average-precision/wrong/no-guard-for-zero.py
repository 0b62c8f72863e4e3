# fails: no relevant result; an empty list
# Divides by 0 without a relevant result.
import numpy as np


def ranking_scores(grades, k):
    relevant = grades > 0

    def dcg(g):
        top = g[:k]
        return ((2.0**top - 1) / np.log2(np.arange(len(top)) + 2)).sum()

    ndcg = dcg(grades) / dcg(np.sort(grades)[::-1])
    hits = relevant[:k]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    ap = precision[hits].sum() / min(k, relevant.sum())
    return float(ndcg), float(ap)

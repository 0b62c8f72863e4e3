# fails: graded list cut at rank 2; the best result stands below rank k; relevant results only below rank k give 0 and 0; k = 1 looks at the first result; grades with a fraction, also below 1; a long list of floats
# Sorts only the results that are shown, so the best one below rank k is forgotten.
import numpy as np


def ranking_scores(grades, k):
    relevant = grades > 0
    if not relevant.any():
        return 0.0, 0.0

    def dcg(g):
        top = g[:k]
        return ((2.0**top - 1) / np.log2(np.arange(len(top)) + 2)).sum()

    ndcg = dcg(grades) / dcg(np.sort(grades[:k])[::-1])
    hits = relevant[:k]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    ap = precision[hits].sum() / min(k, relevant.sum())
    return float(ndcg), float(ap)

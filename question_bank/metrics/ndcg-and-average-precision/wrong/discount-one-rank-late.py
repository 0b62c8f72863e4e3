# fails: two of four relevant, k is the length; graded list cut at rank 2; five results by hand; fewer relevant results than k; the best result stands below rank k; k above the length; grades with a fraction, also below 1; a long list of floats
# Counts ranks from 2, so the first result is discounted, too.
import numpy as np


def ranking_scores(grades, k):
    relevant = grades > 0
    if not relevant.any():
        return 0.0, 0.0

    def dcg(g):
        top = g[:k]
        return ((2.0**top - 1) / np.log2(np.arange(len(top)) + 3)).sum()

    ndcg = dcg(grades) / dcg(np.sort(grades)[::-1])
    hits = relevant[:k]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    ap = precision[hits].sum() / min(k, relevant.sum())
    return float(ndcg), float(ap)

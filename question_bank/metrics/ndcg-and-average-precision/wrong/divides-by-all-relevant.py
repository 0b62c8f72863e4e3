# fails: graded list cut at rank 2; a perfect order gives 1 and 1; the best result stands below rank k; k = 1 looks at the first result
# Divides AP by R also where only k results can be found.
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
    ap = precision[hits].sum() / relevant.sum()
    return float(ndcg), float(ap)

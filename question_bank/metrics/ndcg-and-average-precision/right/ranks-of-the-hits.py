import numpy as np


def ranking_scores(grades, k):
    ranks = np.flatnonzero(grades) + 1
    if len(ranks) == 0:
        return 0.0, 0.0
    gains = np.exp2(grades) - 1.0
    discount = np.where(np.arange(1, len(gains) + 1) <= k, 1 / np.log2(np.arange(2, len(gains) + 2)), 0.0)
    ndcg = gains @ discount / (-np.sort(-gains) @ discount)
    precision = np.arange(1, len(ranks) + 1) / ranks
    return float(ndcg), float(precision[ranks <= k].sum() / min(k, len(ranks)))

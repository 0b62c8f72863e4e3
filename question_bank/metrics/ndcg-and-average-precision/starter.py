import numpy as np


def ranking_scores(grades, k):
    """NDCG@k and average precision@k of one ranked list.

    grades: (n,), int64 or float64, relevance of the results, first rank
    first. k: int, at least 1, perhaps above n.

    Returns (ndcg, ap), two floats; both 0.0 if nothing is relevant. The
    input is not changed.
    """
    raise NotImplementedError

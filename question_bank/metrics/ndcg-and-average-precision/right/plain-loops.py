from math import log2

import numpy as np


def ranking_scores(grades, k):
    grades = [float(g) for g in grades]
    total = sum(g > 0 for g in grades)
    if total == 0:
        return 0.0, 0.0
    dcg = best = ap = 0.0
    hits = 0
    for i, (g, b) in enumerate(zip(grades, sorted(grades, reverse=True)), start=1):
        if i > k:
            break
        dcg += (2**g - 1) / log2(i + 1)
        best += (2**b - 1) / log2(i + 1)
        if g > 0:
            hits += 1
            ap += hits / i
    return dcg / best, ap / min(k, total)

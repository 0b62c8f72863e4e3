import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    rates = clicks[indices].sum(axis=1) / views[indices].sum(axis=1)
    tail = (1 - level) / 2
    low, high = np.quantile(rates, [tail, 1 - tail])
    return float(clicks.sum() / views.sum()), float(low), float(high)

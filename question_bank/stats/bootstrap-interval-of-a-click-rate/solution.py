import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    """Click rate with a percentile bootstrap interval over users."""
    rates = clicks[indices].sum(axis=1) / views[indices].sum(axis=1)
    outside = (1 - level) / 2
    low, high = np.quantile(rates, [outside, 1 - outside])
    return float(clicks.sum() / views.sum()), float(low), float(high)

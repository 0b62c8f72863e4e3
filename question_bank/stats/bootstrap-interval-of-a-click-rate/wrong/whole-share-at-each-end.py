# fails: four resamples of two users; a user drawn three times counts three times; forty users, 200 resamples; as many resamples as users; views and clicks as floats; a level of 99 %; two thousand resamples of 1,500 users in time
# Cuts 1 - level at each end instead of half of it.
import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    rates = clicks[indices].sum(axis=1) / views[indices].sum(axis=1)
    low, high = np.quantile(rates, [1 - level, level])
    return float(clicks.sum() / views.sum()), float(low), float(high)

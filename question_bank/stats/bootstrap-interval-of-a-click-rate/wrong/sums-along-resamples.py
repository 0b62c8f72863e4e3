# fails: four resamples of two users; one resample: both ends are its rate; a user drawn three times counts three times; forty users, 200 resamples; as many resamples as users; views and clicks as floats; a level of 99 %; two thousand resamples of 1,500 users in time
# Sums over the resamples instead of the users of each resample.
import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    rates = clicks[indices].sum(axis=0) / views[indices].sum(axis=0)
    low, high = np.quantile(rates, [(1 - level) / 2, (1 + level) / 2])
    return float(clicks.sum() / views.sum()), float(low), float(high)

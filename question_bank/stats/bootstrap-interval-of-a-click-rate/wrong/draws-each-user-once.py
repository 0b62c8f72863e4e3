# fails: one resample: both ends are its rate; a user drawn three times counts three times; forty users, 200 resamples; as many resamples as users; a level of 99 %; two thousand resamples of 1,500 users in time
# A user drawn several times counts once.
import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    rates = []
    for row in indices:
        drawn = np.unique(row)
        rates.append(clicks[drawn].sum() / views[drawn].sum())
    low, high = np.quantile(rates, [(1 - level) / 2, (1 + level) / 2])
    return float(clicks.sum() / views.sum()), float(low), float(high)

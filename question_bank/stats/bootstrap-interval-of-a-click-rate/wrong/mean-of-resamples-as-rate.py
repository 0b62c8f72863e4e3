# fails: four resamples of two users; one resample: both ends are its rate; a user drawn three times counts three times; forty users, 200 resamples; as many resamples as users; views and clicks as floats; a level of 99 %; two thousand resamples of 1,500 users in time
# Returns the mean of the resampled rates in place of the rate of the data.
import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    rates = clicks[indices].sum(axis=1) / views[indices].sum(axis=1)
    low, high = np.quantile(rates, [(1 - level) / 2, (1 + level) / 2])
    return float(rates.mean()), float(low), float(high)

# fails: four resamples of two users; one resample: both ends are its rate; a user drawn three times counts three times; forty users, 200 resamples; as many resamples as users; views and clicks as floats; a level of 99 %; two thousand resamples of 1,500 users in time
# Rate plus or minus 1.96 standard deviations of the resampled rates.
import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    rates = clicks[indices].sum(axis=1) / views[indices].sum(axis=1)
    rate, half = clicks.sum() / views.sum(), 1.96 * rates.std()
    return float(rate), float(rate - half), float(rate + half)

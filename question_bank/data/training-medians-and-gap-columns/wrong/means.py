# fails: two new rows, gaps in both columns; the training rows themselves; five columns, four of them with gaps; one new row is filled by the training rows; no gaps in training: no indicators; outliers do not move the fill value
# Means instead of medians.
import numpy as np


def impute(train, new):
    gaps = np.isnan(train)
    mean = np.nanmean(np.where(gaps.all(axis=0), 0.0, train), axis=0)
    missing = np.isnan(new)
    return np.hstack([np.where(missing, mean, new), missing[:, gaps.any(axis=0)]])

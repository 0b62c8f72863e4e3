# fails: two new rows, gaps in both columns; the training rows themselves; five columns, four of them with gaps; one new row is filled by the training rows; no gaps in training: no indicators; a column that training does not know; outliers do not move the fill value
# Writes the fill values into the caller's array.
import numpy as np


def impute(train, new):
    gaps = np.isnan(train)
    median = np.nanmedian(np.where(gaps.all(axis=0), 0.0, train), axis=0)
    missing = np.isnan(new)
    if missing.any():
        new[missing] = np.broadcast_to(median, new.shape)[missing]
    return np.hstack([new, missing[:, gaps.any(axis=0)]]).astype(float)

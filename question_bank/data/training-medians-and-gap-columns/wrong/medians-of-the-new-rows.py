# fails: two new rows, gaps in both columns; five columns, four of them with gaps; one new row is filled by the training rows; no gaps in training: no indicators; a column that training does not know; outliers do not move the fill value
# Fills by the medians of the rows it is asked to fill.
import numpy as np


def impute(train, new):
    missing = np.isnan(new)
    known = np.where(missing.all(axis=0), 0.0, new)
    median = np.nanmedian(known, axis=0) if len(new) else np.zeros(new.shape[1])
    return np.hstack([np.where(missing, median, new), missing[:, np.isnan(train).any(axis=0)]])

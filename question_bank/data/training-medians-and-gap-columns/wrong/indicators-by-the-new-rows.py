# fails: two new rows, gaps in both columns; five columns, four of them with gaps; one new row is filled by the training rows; no gaps in the new rows: indicators of 0; no gaps in training: no indicators; no new rows
# One indicator for each column that has a gap in new.
import numpy as np


def impute(train, new):
    known = np.where(np.isnan(train).all(axis=0), 0.0, train)
    missing = np.isnan(new)
    filled = np.where(missing, np.nanmedian(known, axis=0), new)
    return np.hstack([filled, missing[:, missing.any(axis=0)]])

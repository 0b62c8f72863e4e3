# fails: a column that training does not know
# The median of nothing is NaN.
import numpy as np


def impute(train, new):
    missing = np.isnan(new)
    filled = np.where(missing, np.nanmedian(train, axis=0), new)
    return np.hstack([filled, missing[:, np.isnan(train).any(axis=0)]])

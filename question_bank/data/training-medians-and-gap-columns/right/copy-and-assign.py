import warnings

import numpy as np


def impute(train, new):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fill = np.nan_to_num(np.nanmedian(train, axis=0))
    had_gaps = np.isnan(train).sum(axis=0) > 0
    flags = np.isnan(new)
    out = np.array(new, dtype=np.float64)
    rows, columns = np.nonzero(flags)
    out[rows, columns] = fill[columns]
    return np.concatenate([out, flags[:, had_gaps].astype(np.float64)], axis=1)

import numpy as np


def impute(train, new):
    train = np.asarray(train, dtype=np.float64)
    out = np.array(new, dtype=np.float64)
    gaps = np.isnan(out)
    for j in range(train.shape[1]):
        known = train[~np.isnan(train[:, j]), j]
        out[gaps[:, j], j] = np.median(known) if len(known) else 0.0
    with_gap = np.isnan(train).any(axis=0)
    return np.hstack([out, gaps[:, with_gap].astype(np.float64)])

# fails: two points against three; five features, more rows in X than in Y; equal rows are at distance exactly 0; uint8 pixels do not wrap around; uint8 against floats; rows 1 apart near 1e8; 800 rows against 800 in time; rows a millionth apart are not equal
# Returns squares whatever was asked for.
import numpy as np


def pairwise_distances(X, Y, squared=False):
    return np.square(X[:, None].astype(float) - Y).sum(axis=2)

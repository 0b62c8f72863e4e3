# fails: two points against three; squared distances; five features, more rows in X than in Y; equal rows are at distance exactly 0; as many rows as features, squared; whole numbers give floats; uint8 pixels do not wrap around; uint8 against floats; no rows in X; no rows in Y, whole numbers; rows 1 apart near 1e8; 800 rows against 800 in time; rows a millionth apart are not equal
# The new axes are the wrong way round: the result is transposed.
import numpy as np


def pairwise_distances(X, Y, squared=False):
    d2 = np.square(X[None].astype(float) - Y[:, None]).sum(axis=2)
    return d2 if squared else np.sqrt(d2)

# fails: whole numbers give floats; uint8 pixels do not wrap around
# Subtracts in the dtype that came in, where uint8 wraps and integers stay integers.
import numpy as np


def pairwise_distances(X, Y, squared=False):
    d2 = ((X[:, None] - Y) ** 2).sum(axis=2)
    return d2 if squared else np.sqrt(d2)

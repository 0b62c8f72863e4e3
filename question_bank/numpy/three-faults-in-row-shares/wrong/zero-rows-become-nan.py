# fails: whole numbers, one of them negative, and a row of zeros
# A repair that drops the guard for rows with sum 0.
import numpy as np


def row_shares(x, weight=1.0):
    x = np.maximum(x, 0)
    return x / x.sum(axis=-1, keepdims=True) * np.asarray(weight)[..., None]

# fails: a stack of two tables; a single row; a stack with a weight for each row
# Second planted fault alone: axis 1 is the last one only in two dimensions.
import numpy as np


def row_shares(x, weight=1.0):
    x = np.array(x, dtype=np.float64)
    x[x < 0] = 0.0
    total = x.sum(axis=1, keepdims=True)
    total[total == 0.0] = 1.0
    return x / total * np.asarray(weight)[..., np.newaxis]

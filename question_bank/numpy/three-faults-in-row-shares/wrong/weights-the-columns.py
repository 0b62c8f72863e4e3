# fails: one weight for each row of a square table; four weights for rows of two; a stack with a weight for each row
# Third planted fault alone: weights of shape (n,) are aligned with the columns.
import numpy as np


def row_shares(x, weight=1.0):
    x = np.array(x, dtype=np.float64)
    x[x < 0] = 0.0
    total = x.sum(axis=-1, keepdims=True)
    total[total == 0.0] = 1.0
    return x / total * weight

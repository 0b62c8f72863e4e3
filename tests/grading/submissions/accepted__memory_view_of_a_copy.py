# exercise: double
# honest: variant
import numpy as np


def double(x):
    padded = np.zeros((*x.shape, 2))
    padded[..., 1] = 2 * x
    return padded[..., 1]

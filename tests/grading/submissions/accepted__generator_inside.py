# exercise: double
# honest: variant
import numpy as np


def double(x):
    return np.fromiter((2 * v for v in x.flat), float).reshape(x.shape)

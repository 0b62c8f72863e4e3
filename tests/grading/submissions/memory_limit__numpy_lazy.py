# exercise: double
import numpy as np


def double(x):
    return np.zeros((1 << 20, 1 << 20))

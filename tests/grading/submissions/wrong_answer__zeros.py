# exercise: double
# honest: mistake
# message: all values are zero
import numpy as np


def double(x):
    return np.zeros_like(x)

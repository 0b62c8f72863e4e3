# exercise: double
# message: needs more memory
import numpy as np


def double(x):
    return np.ones(1 << 32)

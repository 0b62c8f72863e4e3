# exercise: double
# honest: mistake
# message: shifted by one place
import numpy as np


def double(x):
    return np.roll(x * 2, 1, axis=0)

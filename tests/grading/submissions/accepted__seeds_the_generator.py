# exercise: double
# honest: variant
import random

import numpy as np

random.seed(0)
np.random.seed(0)


def double(x):
    return x * 2 + 0 * np.random.rand()

# exercise: double
# honest: variant
import numpy as np


@np.vectorize
def double(x):
    return x * 2

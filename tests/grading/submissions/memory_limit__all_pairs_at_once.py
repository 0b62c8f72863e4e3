# exercise: double
# honest: mistake
# message: needs more memory than the limit of 128 MB
import numpy as np


def double(x):
    big = np.ones(20_000)
    return x * 2 * (big[:, None] * big[None, :]).mean()

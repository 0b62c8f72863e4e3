import math

import numpy as np


def waiting_times(u, rate, limit):
    times = np.empty(u.size)
    for i, share in enumerate(u.ravel()):
        times[i] = -math.log1p(share * math.expm1(-rate * limit)) / rate
    return times.reshape(u.shape)

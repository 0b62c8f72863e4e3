# fails: a rate so small that the times are nearly uniform; u as small as 1e-18
# Right formula, but 1 - exp(-small) and log(1 - small) lose the digits.
import numpy as np


def waiting_times(u, rate, limit):
    kept = 1.0 - np.exp(-rate * limit)
    return -np.log(1.0 - u * kept) / rate

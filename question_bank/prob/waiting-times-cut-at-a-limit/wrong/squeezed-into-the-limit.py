# fails: a limit that keeps three quarters of the times; a limit below most times; draws in the shape of a matrix; u close to 1 comes close to the limit; a rate so small that the times are nearly uniform; 400,000 draws in time
# Divides by the kept share on the scale of times instead of probabilities.
import numpy as np


def waiting_times(u, rate, limit):
    return -np.log1p(-u) / rate * -np.expm1(-rate * limit)

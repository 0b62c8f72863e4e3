# fails: no limit: half of the times are below log(2) / rate; a limit that keeps three quarters of the times; a limit below most times; draws in the shape of a matrix; u close to 1 comes close to the limit; u close to 1 without a limit; a limit far above all times changes nothing; u = 0 gives time 0; a rate so small that the times are nearly uniform; u as small as 1e-18; 400,000 draws in time
# Inverts 1 - F: the same distribution, but not F inverse.
import numpy as np


def waiting_times(u, rate, limit):
    return -np.log1p((1.0 - u) * np.expm1(-rate * limit)) / rate

# fails: a limit that keeps three quarters of the times; a limit below most times; draws in the shape of a matrix; u close to 1 comes close to the limit; a rate so small that the times are nearly uniform; 400,000 draws in time
# Long times are set to the limit instead of being thrown away.
import numpy as np


def waiting_times(u, rate, limit):
    return np.minimum(-np.log1p(-u) / rate, limit)

# fails: no limit: half of the times are below log(2) / rate; a limit below most times; draws in the shape of a matrix; u close to 1 comes close to the limit; u close to 1 without a limit; a limit far above all times changes nothing; a rate so small that the times are nearly uniform; u as small as 1e-18; 400,000 draws in time
# Takes the rate for the mean.
import numpy as np


def waiting_times(u, rate, limit):
    return -np.log1p(u * np.expm1(-limit / rate)) * rate

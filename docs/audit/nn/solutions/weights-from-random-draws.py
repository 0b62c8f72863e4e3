import numpy as np


def initial_layer(draws, scheme, distribution):
    fan_in, fan_out = draws.shape
    if scheme == "xavier":
        var = 2.0 / (fan_in + fan_out)
    elif scheme == "he":
        var = 2.0 / fan_in
    else:
        raise ValueError(scheme)
    if distribution == "normal":
        W = draws * np.sqrt(var)
    elif distribution == "uniform":
        W = (2.0 * draws - 1.0) * np.sqrt(3.0 * var)
    else:
        raise ValueError(distribution)
    return W, np.zeros(fan_out)

# fails: He, uniform; Xavier, uniform: six and six inputs and outputs give a² = 1/2; a layer that widens, He, uniform; a layer that narrows, Xavier, uniform; one input, one output
# Leaves uniform draws above 0.
import numpy as np


def initial_layer(draws, scheme, distribution):
    """First weights and biases of a layer X @ W + b."""
    fan_in, fan_out = draws.shape
    if scheme == "xavier":
        variance = 2.0 / (fan_in + fan_out)
    elif scheme == "he":
        variance = 2.0 / fan_in
    else:
        raise ValueError(f"no scheme {scheme!r}")
    if distribution == "normal":
        W = draws * np.sqrt(variance)
    elif distribution == "uniform":
        W = draws * np.sqrt(3.0 * variance)
    else:
        raise ValueError(f"no distribution {distribution!r}")
    return W, np.zeros(fan_out)

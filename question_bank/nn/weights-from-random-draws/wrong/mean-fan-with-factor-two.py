# fails: Xavier, normal; Xavier, uniform: six and six inputs and outputs give a² = 1/2; a layer that narrows, Xavier, uniform; 300 inputs, 100 outputs; one input, one output
# Xavier with the mean of the fans and the factor 2 of He as well.
import numpy as np


def initial_layer(draws, scheme, distribution):
    """First weights and biases of a layer X @ W + b."""
    fan_in, fan_out = draws.shape
    if scheme == "xavier":
        variance = 2.0 / ((fan_in + fan_out) / 2.0)
    elif scheme == "he":
        variance = 2.0 / fan_in
    else:
        raise ValueError(f"no scheme {scheme!r}")
    if distribution == "normal":
        W = draws * np.sqrt(variance)
    elif distribution == "uniform":
        W = (2.0 * draws - 1.0) * np.sqrt(3.0 * variance)
    else:
        raise ValueError(f"no distribution {distribution!r}")
    return W, np.zeros(fan_out)

import numpy as np


def initial_layer(draws, scheme, distribution):
    """First weights and biases of a layer X @ W + b.

    draws: float64 array (fan_in, fan_out); standard normal numbers if
    distribution is "normal", uniform ones from [0, 1) if it is "uniform".
    scheme: "xavier", variance 2 / (fan_in + fan_out), or "he",
    variance 2 / fan_in.

    Returns (W, b): new float64 arrays (fan_in, fan_out) and (fan_out,).
    Raises ValueError for any other scheme or distribution.
    """
    raise NotImplementedError

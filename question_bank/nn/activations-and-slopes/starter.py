import numpy as np


def activation(x, name):
    """Value and derivative of an activation function, entry by entry.

    x: float64 or int64 array of any shape, entries up to 1000 in size.
    name: "relu", "sigmoid", "tanh" or "gelu" (its tanh form).

    Returns (value, slope), two new float64 arrays of the shape of x.
    Raises ValueError for any other name.
    """
    raise NotImplementedError

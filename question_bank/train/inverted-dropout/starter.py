import numpy as np


class Dropout:
    """Inverted dropout; p is the probability that an entry is dropped."""

    def __init__(self, p):
        raise NotImplementedError

    def forward(self, x, u, train=True):
        """x with the entries dropped where u < p, the others scaled.

        x, u: float64 arrays of the same shape; u holds uniform numbers
        from [0, 1). With train=False the result equals x and u may be
        None.
        """
        raise NotImplementedError

    def backward(self, grad):
        """Gradient with respect to the x of the last forward call."""
        raise NotImplementedError

import numpy as np


class Adam:
    """Adam with bias correction; eps is added outside the square root."""

    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
        """Keep the settings; no steps have been taken yet."""
        raise NotImplementedError

    def step(self, params, grads):
        """One update: a new dict of new arrays with the names of `params`.

        params, grads: dicts of float64 arrays with the same names and
        shapes, in any order; every call has the same names. Neither is
        changed, nor is any earlier result. The update starts from the
        params given.
        """
        raise NotImplementedError

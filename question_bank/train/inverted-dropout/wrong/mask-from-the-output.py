# fails: a kept entry that is 0 passes its gradient
# Finds the dropped entries by their output of 0.
import numpy as np


class Dropout:
    """Inverted dropout; p is the probability that an entry is dropped."""

    def __init__(self, p):
        self.p = p
        self.scale = 1.0

    def forward(self, x, u, train=True):
        """x with the entries dropped where u < p, the others scaled."""
        if train:
            self.scale = np.where(u < self.p, 0.0, 1.0 / (1.0 - self.p))
        else:
            self.scale = 1.0
        out = x * self.scale
        self.scale = np.where(out != 0, 1.0 / (1.0 - self.p), 0.0) if train else 1.0
        return out

    def backward(self, grad):
        """Gradient with respect to the x of the last forward call."""
        return grad * self.scale

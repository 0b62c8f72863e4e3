# fails: an evaluation pass after a training pass
# Evaluation leaves the mask of the last training pass for backward.
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
            return x * self.scale
        return x.copy()

    def backward(self, grad):
        """Gradient with respect to the x of the last forward call."""
        return grad * self.scale

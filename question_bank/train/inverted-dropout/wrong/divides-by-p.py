# fails: three quarters dropped: kept entries count four times; a fifth dropped; p = 0 keeps everything; a batch of images, p = 0.3
# Divides by the probability of dropping.
import numpy as np


class Dropout:
    """Inverted dropout; p is the probability that an entry is dropped."""

    def __init__(self, p):
        self.p = p
        self.scale = 1.0

    def forward(self, x, u, train=True):
        """x with the entries dropped where u < p, the others scaled."""
        if train:
            self.scale = np.where(u < self.p, 0.0, 1.0 / max(self.p, 1e-12))
        else:
            self.scale = 1.0
        return x * self.scale

    def backward(self, grad):
        """Gradient with respect to the x of the last forward call."""
        return grad * self.scale

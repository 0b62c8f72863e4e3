# fails: half of the entries, forward and backward; three quarters dropped: kept entries count four times; a fifth dropped; a kept entry that is 0 passes its gradient; backward belongs to the last forward call; a training pass after an evaluation pass; two backward calls for one forward call; a batch of images, p = 0.3
# Backward uses the mask but forgets the factor.
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
        return x * self.scale

    def backward(self, grad):
        """Gradient with respect to the x of the last forward call."""
        return grad * (np.asarray(self.scale) > 0)

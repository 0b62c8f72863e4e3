# fails: half of the entries, forward and backward; evaluation changes nothing; three quarters dropped: kept entries count four times; a fifth dropped; a kept entry that is 0 passes its gradient; backward belongs to the last forward call; an evaluation pass after a training pass; a training pass after an evaluation pass; two backward calls for one forward call; a batch of images, p = 0.3
# Plain dropout: nothing is scaled in training, evaluation multiplies by 1 - p.
import numpy as np


class Dropout:
    """Inverted dropout; p is the probability that an entry is dropped."""

    def __init__(self, p):
        self.p = p
        self.scale = 1.0

    def forward(self, x, u, train=True):
        """x with the entries dropped where u < p, the others scaled."""
        if train:
            self.scale = np.where(u < self.p, 0.0, 1.0)
        else:
            self.scale = 1.0 - self.p
        return x * self.scale

    def backward(self, grad):
        """Gradient with respect to the x of the last forward call."""
        return grad * self.scale

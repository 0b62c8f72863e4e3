import numpy as np


class Dropout:
    def __init__(self, p):
        self.p = p
        self.mask = None

    def forward(self, x, u, train=True):
        if not train:
            self.mask = None
            return x.copy()
        self.mask = u >= self.p
        return np.where(self.mask, x / (1 - self.p), 0.0)

    def backward(self, grad):
        if self.mask is None:
            return grad.copy()
        return np.where(self.mask, grad / (1 - self.p), 0.0)

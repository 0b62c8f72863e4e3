import numpy as np


class Dropout:
    def __init__(self, p):
        self.keep = 1 - p
        self.p = p
        self.kept = None

    def apply(self, a):
        if self.kept is None:
            return a.copy()
        out = np.zeros_like(a)
        out[self.kept] = a[self.kept] / self.keep
        return out

    def forward(self, x, u, train=True):
        self.kept = u >= self.p if train else None
        return self.apply(x)

    def backward(self, grad):
        return self.apply(grad)

# exercise: sgd
# message: KeyError: -1.0 (line 24, called from line 19), expected ValueError
import numpy as np


class SGD:
    def __init__(self, lr=0.01, momentum=0.0):
        self.lr, self.momentum, self.v, self.n = lr, momentum, 0.0, 0

    def step(self, w, g):
        self.v = self.momentum * self.v + g
        self.n += 1
        return w - self.lr * self.v

    def count(self):
        return self.n

    def set_rate(self, lr):
        assert_positive(lr)


def assert_positive(lr):
    if lr < 0:
        raise KeyError(lr)
# honest: mistake

# exercise: sgd
# message: 2 of 2 values differ, first at [0]: got 0.95, expected 0.905
import numpy as np


class SGD:
    def __init__(self, lr=0.01, momentum=0.0):
        self.lr, self.momentum, self.v, self.n = lr, momentum, 0.0, 0

    def step(self, w, g):
        self.v = g
        self.n += 1
        return w - self.lr * self.v

    def count(self):
        return self.n

    def set_rate(self, lr):
        assert_positive(lr)


def assert_positive(lr):
    if lr < 0:
        raise ValueError(lr)
# honest: mistake

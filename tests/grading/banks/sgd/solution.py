import numpy as np


class SGD:
    def __init__(self, lr=0.01, momentum=0.0):
        self.lr, self.momentum = lr, momentum
        self.velocity, self.steps = 0.0, 0

    def step(self, w, g):
        self.velocity = self.momentum * self.velocity + g
        self.steps += 1
        return w - self.lr * self.velocity

    def count(self):
        return self.steps

    def set_rate(self, lr):
        if lr < 0:
            raise ValueError("the rate is negative")
        self.lr = lr

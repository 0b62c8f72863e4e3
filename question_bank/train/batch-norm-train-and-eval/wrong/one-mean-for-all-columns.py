# fails: three features over three batches, then evaluation; as many rows as features; evaluation leaves the statistics as they are; a constant column gives beta; evaluation of one row and of none
# Takes mean and variance over the whole array.
import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.gamma, self.beta, self.momentum, self.eps = gamma, beta, momentum, eps
        self.mean, self.var = np.zeros(gamma.shape), np.ones(gamma.shape)

    def forward(self, x, train=True):
        mean, var = self.mean, self.var
        if train:
            n = len(x)
            if n < 2:
                raise ValueError("one row")
            mean, var = x.mean(), x.var()
            self.mean = (1 - self.momentum) * self.mean + self.momentum * mean
            self.var = (1 - self.momentum) * self.var + self.momentum * x.var(ddof=1)
        return self.gamma * (x - mean) / np.sqrt(var + self.eps) + self.beta

    def statistics(self):
        return self.mean, self.var

# fails: one training batch and its running statistics; evaluation after training uses the running statistics; three features over three batches, then evaluation; as many rows as features; evaluation leaves the statistics as they are; momentum 1 keeps only the last batch; a constant column gives beta; evaluation of one row and of none; an offset of 1e8 does not spoil the variance
# The running variance takes the variance divided by n.
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
            mean, var = x.mean(axis=0), x.var(axis=0)
            self.mean = (1 - self.momentum) * self.mean + self.momentum * mean
            self.var = (1 - self.momentum) * self.var + self.momentum * var
        return self.gamma * (x - mean) / np.sqrt(var + self.eps) + self.beta

    def statistics(self):
        return self.mean, self.var

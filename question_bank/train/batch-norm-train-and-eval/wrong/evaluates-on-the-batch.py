# fails: evaluation before any training uses mean 0 and variance 1; evaluation after training uses the running statistics; three features over three batches, then evaluation; evaluation leaves the statistics as they are; evaluation of one row and of none
# Evaluation normalises by the statistics of its own batch.
import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.gamma, self.beta, self.momentum, self.eps = gamma, beta, momentum, eps
        self.mean, self.var = np.zeros(gamma.shape), np.ones(gamma.shape)

    def forward(self, x, train=True):
        mean, var = self.mean, self.var
        if not train and len(x) > 0:
            mean, var = x.mean(axis=0), x.var(axis=0)
        if train:
            n = len(x)
            if n < 2:
                raise ValueError("one row")
            mean, var = x.mean(axis=0), x.var(axis=0)
            self.mean = (1 - self.momentum) * self.mean + self.momentum * mean
            self.var = (1 - self.momentum) * self.var + self.momentum * x.var(axis=0, ddof=1)
        return self.gamma * (x - mean) / np.sqrt(var + self.eps) + self.beta

    def statistics(self):
        return self.mean, self.var

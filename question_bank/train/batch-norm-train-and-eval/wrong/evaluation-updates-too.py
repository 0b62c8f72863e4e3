# fails: evaluation leaves the statistics as they are
# Evaluation changes the running statistics.
import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.gamma, self.beta, self.momentum, self.eps = gamma, beta, momentum, eps
        self.mean, self.var = np.zeros(gamma.shape), np.ones(gamma.shape)

    def forward(self, x, train=True):
        mean, var = self.mean, self.var
        n = len(x)
        if train and n < 2:
            raise ValueError("one row")
        if train:
            mean, var = x.mean(axis=0), x.var(axis=0)
        if n > 1:
            self.mean = (1 - self.momentum) * self.mean + self.momentum * x.mean(axis=0)
            self.var = (1 - self.momentum) * self.var + self.momentum * x.var(axis=0, ddof=1)
        return self.gamma * (x - mean) / np.sqrt(var + self.eps) + self.beta

    def statistics(self):
        return self.mean, self.var

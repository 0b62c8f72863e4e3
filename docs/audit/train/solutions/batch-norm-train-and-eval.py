import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.gamma, self.beta = np.array(gamma, float), np.array(beta, float)
        self.momentum, self.eps = momentum, eps
        self.rm = np.zeros(self.gamma.shape)
        self.rv = np.ones(self.gamma.shape)

    def forward(self, x, train=True):
        if train:
            n = len(x)
            if n < 2:
                raise ValueError("n")
            mean = x.mean(axis=0)
            var = ((x - mean) ** 2).mean(axis=0)
            a = self.momentum
            self.rm = (1 - a) * self.rm + a * mean
            self.rv = (1 - a) * self.rv + a * var * n / (n - 1)
        else:
            mean, var = self.rm, self.rv
        return self.gamma * (x - mean) / np.sqrt(var + self.eps) + self.beta

    def statistics(self):
        return self.rm.copy(), self.rv.copy()

import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.g, self.b, self.m, self.eps = gamma, beta, momentum, eps
        self.stats = np.array([np.zeros_like(gamma), np.ones_like(gamma)])

    def forward(self, x, train=True):
        mean, var = self.stats
        if train:
            n = x.shape[0]
            if n <= 1:
                raise ValueError("n < 2")
            mean = np.sum(x, axis=0) / n
            centred = x - mean
            var = np.sum(centred**2, axis=0) / n
            batch = np.array([mean, np.sum(centred**2, axis=0) / (n - 1)])
            self.stats = self.stats + self.m * (batch - self.stats)
        scale = self.g / np.sqrt(var + self.eps)
        return (x - mean) * scale + self.b

    def statistics(self):
        return self.stats[0], self.stats[1]

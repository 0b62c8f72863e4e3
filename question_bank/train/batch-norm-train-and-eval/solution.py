import numpy as np


class BatchNorm:
    """Batch normalisation of (n, d) arrays, one statistic per column."""

    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.gamma, self.beta = gamma, beta
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.zeros(gamma.shape)
        self.running_var = np.ones(gamma.shape)

    def forward(self, x, train=True):
        """gamma * (x - mean) / sqrt(var + eps) + beta, shape (n, d)."""
        if train:
            mean, var = self._of_batch(x)
        else:
            mean, var = self.running_mean, self.running_var
        return self.gamma * (x - mean) / np.sqrt(var + self.eps) + self.beta

    def _of_batch(self, x):
        """Mean and variance of the batch; updates the running ones."""
        n = len(x)
        if n < 2:
            raise ValueError("a training batch needs two rows")
        mean, var = x.mean(axis=0), x.var(axis=0)
        old, new = 1.0 - self.momentum, self.momentum
        self.running_mean = old * self.running_mean + new * mean
        self.running_var = old * self.running_var + new * var * n / (n - 1)
        return mean, var

    def statistics(self):
        """(running_mean, running_var), two arrays (d,)."""
        return self.running_mean, self.running_var

import numpy as np


class RunningStats:
    """Count, mean and variance of a stream; the values are not kept."""

    def __init__(self):
        self.count = 0
        self.mean = 0.0
        self.m2 = 0.0  # sum of squared deviations from the mean

    def add(self, value):
        if np.isnan(value):
            return
        self.count += 1
        delta = value - self.mean
        self.mean += delta / self.count
        self.m2 += delta * (value - self.mean)

    def add_batch(self, values):
        values = values[~np.isnan(values)]
        size = len(values)
        if size == 0:
            return
        total = self.count + size
        delta = values.mean() - self.mean
        between = delta**2 * self.count * size / total
        self.count = total
        self.mean += delta * size / total
        self.m2 += values.var() * size + between

    def summary(self, ddof=1):
        mean = self.mean if self.count > 0 else np.nan
        variance = self.m2 / (self.count - ddof) if self.count > ddof else np.nan
        return self.count, mean, variance

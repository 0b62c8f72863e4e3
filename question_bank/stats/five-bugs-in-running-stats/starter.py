import numpy as np


class RunningStats:
    """Count, mean and variance of a stream; the values are not kept."""

    def __init__(self):
        self.count = 0
        self.mean = 0.0
        self.m2 = 0.0  # sum of squared deviations from the mean

    def add(self, value):
        """Take in one number. NaN means missing: it is not counted."""
        self.count += 1
        if np.isnan(value):
            return
        self.mean += (value - self.mean) / self.count
        self.m2 += (value - self.mean) ** 2

    def add_batch(self, values):
        """Take in a 1-D array, float64 or int64, perhaps empty.

        Gives the same as adding its values one by one; NaN means missing.
        """
        values = values[~np.isnan(values)]
        if not values.any():
            return
        size = len(values)
        total = self.count + size
        delta = values.mean() - self.mean
        self.count = total
        self.mean += delta * size / total
        between = delta**2 * self.count * size / total
        self.m2 += values.var() * size + between

    def summary(self, ddof=1):
        """(count, mean, variance); the variance divides by count - ddof.

        The mean is NaN while nothing has been counted, the variance is NaN
        while count <= ddof (0 or 1).
        """
        mean = self.mean if self.count > 0 else np.nan
        variance = self.m2 / (self.count - 1) if self.count > 1 else np.nan
        return self.count, mean, variance

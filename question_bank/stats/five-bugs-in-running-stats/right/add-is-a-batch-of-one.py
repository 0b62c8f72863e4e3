import numpy as np


class RunningStats:
    def __init__(self):
        self.parts = (0, 0.0, 0.0)

    def add(self, value):
        self.add_batch(np.array([value], dtype=float))

    def add_batch(self, values):
        n, m, s = self.parts
        values = np.asarray(values, dtype=float)
        values = values[np.isfinite(values)]
        k = values.size
        if k == 0:
            return
        c = values.mean()
        d = c - m
        self.parts = n + k, (n * m + k * c) / (n + k), s + ((values - c) ** 2).sum() + d * d * (n * k / (n + k))

    def summary(self, ddof=1):
        n, m, s = self.parts
        return n, float(m) if n else np.nan, float(s / (n - ddof)) if n > ddof else np.nan

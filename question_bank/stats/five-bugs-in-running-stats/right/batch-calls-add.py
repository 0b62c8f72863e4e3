import math


class RunningStats:
    def __init__(self):
        self.n, self.m, self.s = 0, 0.0, 0.0

    def add(self, value):
        if not math.isnan(value):
            old, self.n = self.m, self.n + 1
            self.m = old + (value - old) / self.n
            self.s += (value - old) ** 2 * (self.n - 1) / self.n

    def add_batch(self, values):
        for value in values:
            self.add(float(value))

    def summary(self, ddof=1):
        if self.n == 0:
            return 0, math.nan, math.nan
        return self.n, self.m, self.s / (self.n - ddof) if self.n > ddof else math.nan

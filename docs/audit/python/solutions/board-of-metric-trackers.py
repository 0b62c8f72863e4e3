class Tracker:
    def __init__(self):
        self.value = None

    def update(self, value, size):
        raise NotImplementedError

    def result(self):
        return self.value


class Mean(Tracker):
    def __init__(self):
        self.total = 0
        self.rows = 0

    def update(self, value, size):
        self.total += value * size
        self.rows += size

    def result(self):
        return self.total / self.rows if self.rows else None


class Max(Tracker):
    def update(self, value, size):
        if self.value is None or value > self.value:
            self.value = value


class Min(Tracker):
    def update(self, value, size):
        if self.value is None or value < self.value:
            self.value = value


class Last(Tracker):
    def update(self, value, size):
        self.value = value


KINDS = {"mean": Mean, "max": Max, "min": Min, "last": Last}


class Board:
    def __init__(self, kinds):
        self.kinds = dict(kinds)
        self.reset()

    def update(self, values, size=1):
        for name, value in values.items():
            self.trackers[name].update(value, size)

    def report(self):
        return {name: t.result() for name, t in self.trackers.items()}

    def reset(self):
        self.trackers = {n: KINDS[k]() for n, k in self.kinds.items()}

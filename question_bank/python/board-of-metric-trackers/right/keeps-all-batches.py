class Tracker:
    def __init__(self):
        self.batches = []

    def update(self, value, size):
        self.batches.append((value, size))

    def result(self):
        return self.of(self.batches) if self.batches else None


class Mean(Tracker):
    def of(self, batches):
        return sum(v * n for v, n in batches) / sum(n for _, n in batches)


class Max(Tracker):
    def of(self, batches):
        return max(v for v, _ in batches)


class Min(Tracker):
    def of(self, batches):
        return min(v for v, _ in batches)


class Last(Tracker):
    def of(self, batches):
        return batches[-1][0]


class Board:
    def __init__(self, kinds):
        classes = {cls.__name__.lower(): cls for cls in Tracker.__subclasses__()}
        self.trackers = {name: classes[kind]() for name, kind in kinds.items()}

    def update(self, values, size=1):
        for name in values:
            self.trackers[name].update(values[name], size)

    def report(self):
        return {name: tracker.result() for name, tracker in self.trackers.items()}

    def reset(self):
        for tracker in self.trackers.values():
            tracker.batches = []

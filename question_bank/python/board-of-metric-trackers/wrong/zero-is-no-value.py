# fails: values of 0 are values
# Asks whether the figure is true, so 0.0 counts as no value.
class Tracker:
    """Follows one number over the batches; subclasses say how."""

    def __init__(self):
        self.figure = None

    def update(self, value, size):
        """Take in the value of a batch of `size` rows."""
        first = not self.figure
        self.figure = value if first else self.joined(value, size)

    def joined(self, value, size):
        """The figure after a value that is not the first."""
        raise NotImplementedError

    def result(self):
        return self.figure or None


class Mean(Tracker):
    def __init__(self):
        self.total = 0.0
        self.rows = 0

    def update(self, value, size):
        self.total += value * size
        self.rows += size

    def result(self):
        return self.total / self.rows if self.rows else None


class Max(Tracker):
    def joined(self, value, size):
        return max(self.figure, value)


class Min(Tracker):
    def joined(self, value, size):
        return min(self.figure, value)


class Last(Tracker):
    def joined(self, value, size):
        return value


KINDS = {"mean": Mean, "max": Max, "min": Min, "last": Last}


class Board:
    """Trackers by name; it treats all of them alike."""

    def __init__(self, kinds):
        self.kinds = dict(kinds)
        self.reset()

    def update(self, values, size=1):
        for name, value in values.items():
            self.trackers[name].update(value, size)

    def report(self):
        return {name: t.result() for name, t in self.trackers.items()}

    def reset(self):
        kinds = self.kinds.items()
        self.trackers = {name: KINDS[kind]() for name, kind in kinds}

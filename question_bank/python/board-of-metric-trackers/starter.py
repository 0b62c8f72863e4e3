class Tracker:
    """Follows one number over the batches of an epoch."""

    def update(self, value, size):
        """Take in the value of a batch of `size` rows."""
        raise NotImplementedError

    def result(self):
        """The figure so far, None before the first value."""
        raise NotImplementedError


class Mean(Tracker):
    """The mean over all rows."""


# add a class for each other kind: "max", "min", "last"


class Board:
    """Trackers by name; it treats all of them alike."""

    def __init__(self, kinds):
        """kinds: a dict, name -> "mean", "max", "min" or "last"."""
        raise NotImplementedError

    def update(self, values, size=1):
        """values: a dict, name -> number, of a batch of `size` rows."""
        raise NotImplementedError

    def report(self):
        """A dict, name -> figure, None where there was no value."""
        raise NotImplementedError

    def reset(self):
        """Forget all values."""
        raise NotImplementedError

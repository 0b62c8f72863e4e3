import numpy as np


class OneHot:
    """One column for each training category of each feature."""

    def __init__(self, unknown="ignore"):
        self.unknown = unknown

    def fit(self, rows):
        """Learn the categories of a list of tuples of strings."""
        pairs = {pair for row in rows for pair in enumerate(row)}
        self.pairs = sorted(pairs)
        self.place = {pair: i for i, pair in enumerate(self.pairs)}

    def columns(self):
        """The output columns in order: a list of (feature, category)."""
        return list(self.pairs)

    def transform(self, rows):
        """float64 (m, number of columns) of ones and zeros."""
        out = np.zeros((len(rows), len(self.pairs)))
        for i, row in enumerate(rows):
            for pair in enumerate(row):
                if pair in self.place:
                    out[i, self.place[pair]] = 1.0
                elif self.unknown == "error":
                    raise ValueError(f"unseen in training: {pair}")
        return out

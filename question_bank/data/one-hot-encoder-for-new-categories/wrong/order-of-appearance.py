# fails: shirts, one of an unseen colour; the order of the training rows does not matter; three features, twenty rows; the same word in two features is two categories; new rows keep all training columns; spaces come before capitals, capitals before small letters
# Columns in the order in which training first shows the categories.
import numpy as np


class OneHot:
    def __init__(self, unknown="ignore"):
        self.unknown = unknown

    def fit(self, rows):
        seen = [list(dict.fromkeys(column)) for column in zip(*rows)]
        self.pairs = [(f, c) for f, names in enumerate(seen) for c in names]

    def columns(self):
        return self.pairs

    def transform(self, rows):
        out = np.zeros((len(rows), len(self.pairs)))
        for i, row in enumerate(rows):
            for pair in enumerate(row):
                if pair in self.pairs:
                    out[i, self.pairs.index(pair)] = 1.0
                elif self.unknown == "error":
                    raise ValueError(pair)
        return out

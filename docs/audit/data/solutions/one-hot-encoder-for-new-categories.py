import numpy as np


class OneHot:
    def __init__(self, unknown="ignore"):
        self.unknown = unknown

    def fit(self, rows):
        self._columns = [(j, c) for j in range(len(rows[0]))
                         for c in sorted({row[j] for row in rows})]
        self._index = {pair: i for i, pair in enumerate(self._columns)}

    def columns(self):
        return list(self._columns)

    def transform(self, rows):
        out = np.zeros((len(rows), len(self._columns)))
        for i, row in enumerate(rows):
            for pair in enumerate(row):
                if pair in self._index:
                    out[i, self._index[pair]] = 1.0
                elif self.unknown == "error":
                    raise ValueError(f"unknown category {pair}")
        return out

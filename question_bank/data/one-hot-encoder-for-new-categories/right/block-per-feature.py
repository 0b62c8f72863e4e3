import numpy as np


class OneHot:
    def __init__(self, unknown="ignore"):
        self.strict = unknown == "error"

    def fit(self, rows):
        self.categories = [sorted(set(column)) for column in zip(*rows)]
        return self

    def columns(self):
        return [(f, c) for f, names in enumerate(self.categories) for c in names]

    def transform(self, rows):
        blocks = []
        for feature, names in enumerate(self.categories):
            column = [row[feature] for row in rows]
            if self.strict and not set(column) <= set(names):
                raise ValueError(f"unknown: {set(column) - set(names)}")
            flags = [[float(value == name) for name in names] for value in column]
            blocks.append(np.array(flags).reshape(len(rows), len(names)))
        return np.concatenate(blocks, axis=1)

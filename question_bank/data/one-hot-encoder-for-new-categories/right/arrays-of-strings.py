import numpy as np


class OneHot:
    def __init__(self, unknown="ignore"):
        self.unknown = unknown

    def fit(self, rows):
        self.known = [np.unique(column) for column in np.array(rows).T]

    def columns(self):
        return [(f, str(name)) for f, names in enumerate(self.known) for name in names]

    def transform(self, rows):
        table = np.array(rows, dtype=str).reshape(len(rows), len(self.known))
        hits = [table[:, f, None] == names for f, names in enumerate(self.known)]
        if self.unknown == "error" and not all(h.any(axis=1).all() for h in hits):
            raise ValueError("unknown category")
        return np.hstack(hits).astype(np.float64)
